/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Marks that end a sentence (GB/T 15834 句末点号, and ； between clauses). */
const stops = '。！？；｡!?;';

/** Marks that close what a sentence quotes and stay with it. */
const closers = '”’」』）》】〕］〉)]"\'';

/** Marks after which a long sentence may be cut for breath. */
const pauses = '，、：,:—…';

/**
 * The sentences of a text, in order, blanks around them left out. A sentence
 * ends after 。！？； and the closing marks that follow; a line break ends one
 * too.
 *
 *     他说：“要抓紧。”然后就走了。
 *                   ^           ^
 */
export function sentencesOf(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfSentence(text, at);
    at = end === -1 ? at + 1 : end;
    if (end === -1) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

/**
 * A sentence cut into pieces of at most `limit` code units, at the last comma
 * before the limit where there is one. A speech engine that stops after some
 * seconds gets through a piece; the sentence stays the unit that is shown.
 */
export function piecesOf(
  text: string,
  sentence: TextRange,
  limit: number,
): readonly TextRange[] {
  const pieces: TextRange[] = [];
  let start = sentence.start;
  while (sentence.end - start > limit) {
    const end = lastPause(text, start, start + limit);
    pieces.push({start, end});
    start = end;
  }
  pieces.push({start, end: sentence.end});
  return pieces;
}

/** The offset after the sentence that ends at `at`; -1 when none ends there. */
function endOfSentence(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark === '\n') return at + 1;
  if (!stops.includes(mark)) return -1;
  let end = at + 1;
  while (end < text.length && isTail(text.charAt(end))) end += 1;
  return end;
}

function isTail(mark: string): boolean {
  return stops.includes(mark) || closers.includes(mark);
}

function lastPause(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + 1; at -= 1) {
    if (pauses.includes(text.charAt(at - 1))) return at;
  }
  // No comma: cut anywhere but inside a surrogate pair.
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit + 1 : limit;
}

function pushTrimmed(
  ranges: TextRange[],
  text: string,
  from: number,
  to: number,
): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  if (start < end) ranges.push({start, end});
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
