/** A run of a converted text that differs from its source. */
export interface ChangedRun {
  /** Where it stands in the converted text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where it stood in the source, and what was there. */
  readonly from: number;
  readonly source: string;
}

/**
 * The runs of a converted text that differ from its source, in order; never
 * half of a character. Texts of the same number of characters are compared one
 * by one; others in what is left between their common beginning and end.
 */
export function changedRuns(
  source: string,
  converted: string,
): readonly ChangedRun[] {
  if (source === converted) return [];
  const before = [...source];
  const after = [...converted];
  return before.length === after.length
    ? runsOf(before, after)
    : wholeRun(before, after);
}

function runsOf(
  before: readonly string[],
  after: readonly string[],
): readonly ChangedRun[] {
  const runs: {start: number; end: number; from: number; source: string}[] = [];
  let at = 0;
  let from = 0;
  after.forEach((character, index) => {
    const was = before[index] ?? '';
    const end = at + character.length;
    const last = runs[runs.length - 1];
    if (was !== character) {
      if (last && last.end === at) {
        last.end = end;
        last.source += was;
      } else runs.push({start: at, end, from, source: was});
    }
    at = end;
    from += was.length;
  });
  return runs;
}

function wholeRun(
  before: readonly string[],
  after: readonly string[],
): readonly ChangedRun[] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < least - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const changed = after.slice(head, after.length - tail).join('');
  const start = after.slice(0, head).join('').length;
  const source = before.slice(head, before.length - tail).join('');
  // The common beginning is as long in both.
  return [{start, end: start + changed.length, from: start, source}];
}
