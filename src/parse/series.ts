import type {Row} from './row.js';

/** Marks that count together: （一）, （二）, （三） … */
export interface Series {
  readonly key: string;
  /** Where its rows stand in the document. */
  readonly at: readonly number[];
}

/** Where the series that each row belongs to begins; -1 without a mark. */
export type SeriesStarts = Int32Array;

/** A number that was left out is a gap in a series; more are another series. */
const widestGap = 3;

/**
 * The series that the marks of a document make. A series may run on over
 * sections ((一)…(二十七) over 一、…八、) and ends where its number goes back.
 */
export function seriesOf(rows: readonly Row[]): readonly Series[] {
  const all: {key: string; at: number[]}[] = [];
  const open = new Map<string, {last: number; at: number[]}>();
  rows.forEach(({mark}, at) => {
    if (!mark) return;
    const {key} = mark;
    const {number} = mark.ordinal;
    const series = open.get(key);
    if (series && goesOn(series.last, number)) {
      series.last = number;
      series.at.push(at);
      return;
    }
    const members = [at];
    open.set(key, {last: number, at: members});
    all.push({key, at: members});
  });
  return all;
}

/** Where the series of each of so many rows begins. */
export function startsOf(
  series: readonly Series[],
  rowCount: number,
): SeriesStarts {
  const starts = new Int32Array(rowCount + 1).fill(-1);
  for (const {at} of series)
    for (const member of at) starts[member] = at[0] ?? -1;
  return starts;
}

/**
 * Whether a number goes on from the last one: a gap, or the same number twice
 * where somebody did not count on.
 *
 * 三、主要问题
 * 三、下一步安排
 */
function goesOn(last: number, number: number): boolean {
  if (number === last) return number > 1;
  return number > last && number <= last + widestGap;
}
