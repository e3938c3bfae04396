/** A place where a query was found: UTF-16 offsets into one block's text. */
export interface SearchMatch {
  /** The number of the block, from 0. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of many blocks, folded and joined, so that one `indexOf` searches
 * all of them. Made once per shown text by {@link searchIndexOf}.
 */
export interface SearchIndex {
  /** The folded texts, each ended by a line break. */
  readonly text: string;
  /** Where each block starts in `text`. */
  readonly starts: readonly number[];
  /** Offsets in `text` before which blanks were left out … */
  readonly gaps: readonly number[];
  /** … and how many code units of the source were left out up to there. */
  readonly omitted: readonly number[];
}

/**
 * Makes different spellings of the same character equal: scripts, widths,
 * cases. It must keep the number of code units.
 */
export type Fold = (text: string) => string;

/** Blanks beside a character that is not a Latin letter or a digit. */
const blanks = /\s+/gu;

/** The index of the texts of blocks, in their order. */
export function searchIndexOf(
  blocks: readonly string[],
  fold: Fold,
): SearchIndex {
  const parts: string[] = [];
  const starts: number[] = [];
  const gaps: number[] = [];
  const omitted: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    let left = 0;
    const folded = withoutBlanks(foldEvenly(block, fold), (offset, count) => {
      left += count;
      gaps.push(at + offset);
      omitted.push(left);
    });
    parts.push(folded);
    at += folded.length + 1;
  }
  return {text: `${parts.join('\n')}\n`, starts, gaps, omitted};
}

/** Every place of a query in the index, without overlap, in order. */
export function findMatches(
  index: SearchIndex,
  query: string,
  fold: Fold,
): readonly SearchMatch[] {
  const matches: SearchMatch[] = [];
  const needle = withoutBlanks(foldEvenly(query.trim(), fold), () => {});
  if (needle === '') return matches;
  let block = 0;
  for (let at = index.text.indexOf(needle); at !== -1; ) {
    while ((index.starts[block + 1] ?? Infinity) <= at) block += 1;
    matches.push(matchAt(index, block, at, needle.length));
    at = index.text.indexOf(needle, at + needle.length);
  }
  return matches;
}

function matchAt(
  index: SearchIndex,
  block: number,
  at: number,
  length: number,
): SearchMatch {
  const start = index.starts[block] ?? 0;
  const last = at + length - 1;
  return {
    block,
    start: at - start + omittedBefore(index, start, at),
    end: last - start + omittedBefore(index, start, last) + 1,
  };
}

/** Code units left out of the block that starts at `start`, up to `at`. */
function omittedBefore(index: SearchIndex, start: number, at: number): number {
  let low = 0;
  let high = index.gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.gaps[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const gap = index.gaps[low - 1];
  return gap === undefined || gap < start ? 0 : (index.omitted[low - 1] ?? 0);
}

/**
 * Leaves out the blanks that Chinese text is set with and readers do not type
 * (line breaks of a source, 目　录, 2026 年); between two Latin words or numbers
 * one space stays.
 */
function withoutBlanks(
  text: string,
  onGap: (offset: number, count: number) => void,
): string {
  let shift = 0;
  return text.replace(blanks, (run, at: number) => {
    const kept =
      isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + run.length))
        ? ' '
        : '';
    const count = run.length - kept.length;
    shift += count;
    if (count > 0) onGap(at + run.length - shift, count);
    return kept;
  });
}

function isLatin(character: string): boolean {
  return /[a-z0-9]/iu.test(character);
}

/** The folded text; what a fold would lengthen or shorten stays as it is. */
function foldEvenly(text: string, fold: Fold): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  return Array.from(text, (character) => {
    const one = fold(character);
    return one.length === character.length ? one : character;
  }).join('');
}
