import type {parseReport} from '../parse/parse-report.js';

/** What turns a source into a report. */
export type Parse = typeof parseReport;

let parse: Parse | null = null;
let loading: Promise<Parse> | null = null;

/** The parser, when it is there already. */
export function loadedParser(): Parse | null {
  return parse;
}

/**
 * Loads the parser, which is half of all there is to load and is not needed
 * where a page gives a report. Asked for as soon as this module runs, so that
 * it comes beside the rest and not after it. A failed load can be tried again.
 */
export function loadParser(): Promise<Parse> {
  loading ??= import('../parse/parse-report.js').then(
    ({parseReport}) => {
      parse = parseReport;
      return parseReport;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
