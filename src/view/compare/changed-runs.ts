import type {RubyAnnotation} from '../ruby/readings.js';

/**
 * Runs of a converted text that differ from its original, each with the
 * original over it. Texts of the same number of characters are compared one by
 * one; others in what is left between their common beginning and end.
 */
export function changedRuns(
  original: string,
  converted: string,
): readonly RubyAnnotation[] {
  const before = [...original];
  const after = [...converted];
  return before.length === after.length
    ? runsOf(before, after)
    : wholeRun(before, after);
}

function runsOf(
  before: readonly string[],
  after: readonly string[],
): readonly RubyAnnotation[] {
  const runs: {start: number; end: number; reading: string}[] = [];
  let at = 0;
  after.forEach((character, index) => {
    const was = before[index] ?? '';
    const end = at + character.length;
    const last = runs[runs.length - 1];
    if (was !== character) {
      if (last && last.end === at) {
        last.end = end;
        last.reading += was;
      } else runs.push({start: at, end, reading: was});
    }
    at = end;
  });
  return runs;
}

function wholeRun(
  before: readonly string[],
  after: readonly string[],
): readonly RubyAnnotation[] {
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
  const reading = before.slice(head, before.length - tail).join('');
  return changed === '' ? [] : [{start, end: start + changed.length, reading}];
}
