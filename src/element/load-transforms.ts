import type {toHast} from '../format/to-hast.js';
import type {parseReport} from '../parse/parse-report.js';
import type {hastFromDom} from '../view/hast-from-dom.js';
import type {articleRules} from '../view/styles/article-rules.js';

/** What a report goes through on its way into the page. */
export interface Transforms {
  readonly parseReport: typeof parseReport;
  readonly toHast: typeof toHast;
  readonly hastFromDom: typeof hastFromDom;
  readonly articleRules: typeof articleRules;
}

let transforms: Transforms | null = null;
let loading: Promise<Transforms> | null = null;

/** Readers, writer and rules of the article, when they are there already. */
export function loadedTransforms(): Transforms | null {
  return transforms;
}

/**
 * Loads the parser, the writer and the rules of the article, side by side:
 * chunks of their own, half of all there is to load. A failed load can be tried
 * again.
 */
export function loadTransforms(): Promise<Transforms> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Transforms> {
  const [{parseReport}, {toHast}, {hastFromDom}, {articleRules}] =
    await Promise.all([
      import('../parse/parse-report.js'),
      import('../format/to-hast.js'),
      import('../view/hast-from-dom.js'),
      import('../view/styles/article-rules.js'),
    ]);
  transforms = {parseReport, toHast, hastFromDom, articleRules};
  return transforms;
}
