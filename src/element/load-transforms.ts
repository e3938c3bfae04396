/** The functions of {@link loadTransforms}. */
export type Transforms = typeof import('./transforms.js');

let transforms: Transforms | null = null;
let loading: Promise<Transforms> | null = null;

/** Parser and writer of the article, when they are there already. */
export function loadedTransforms(): Transforms | null {
  return transforms;
}

/**
 * Loads the parser and the writer of the article: a chunk that comes beside
 * the reader's own file, not inside it. A failed load can be tried again.
 */
export function loadTransforms(): Promise<Transforms> {
  loading ??= import('./transforms.js').then(
    (module) => {
      transforms = module;
      return module;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
