import type {toHast} from '../format/to-hast.js';
import type {parseReport} from '../parse/parse-report.js';

/** What a report goes through on its way into the page. */
export interface Transforms {
  readonly parseReport: typeof parseReport;
  readonly toHast: typeof toHast;
}

let transforms: Transforms | null = null;
let loading: Promise<Transforms> | null = null;

/** Parser and writer of the article, when they are there already. */
export function loadedTransforms(): Transforms | null {
  return transforms;
}

/**
 * Loads the parser and the writer of the article, side by side: chunks of
 * their own, half of all there is to load. A failed load can be tried again.
 */
export function loadTransforms(): Promise<Transforms> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Transforms> {
  const [{parseReport}, {toHast}] = await Promise.all([
    import('../parse/parse-report.js'),
    import('../format/to-hast.js'),
  ]);
  transforms = {parseReport, toHast};
  return transforms;
}
