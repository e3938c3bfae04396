/** What a report goes through on its way into the page. */
export type Transforms = typeof import('./transforms.js');

let transforms: Transforms | null = null;
let loading: Promise<Transforms> | null = null;

/** Readers, writer and rules of the article, when they are there already. */
export function loadedTransforms(): Transforms | null {
  return transforms;
}

/**
 * Loads the parser, the writer and the rules of the article. A failed load can
 * be tried again.
 */
export function loadTransforms(): Promise<Transforms> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Transforms> {
  transforms = await import('./transforms.js');
  return transforms;
}
