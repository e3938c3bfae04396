import type {Mark} from './numbering.js';
import {type Entry, type Row, sentenceEnd} from './row.js';

const divisions: ReadonlySet<string> = new Set([
  'part',
  'subpart',
  'chapter',
  'section',
]);

/**
 * What each row of a document is: heading, article (条), item of a list, or
 * block. The genre decides: where the document has articles, every mark below
 * them counts items; elsewhere a series of marks counts headings when most of
 * its members read like headings.
 */
export function classifyRows(rows: readonly Row[]): readonly Entry[] {
  const headings = headingSeries(rows);
  return rows.map((row) => entryOf(row, headings));
}

function entryOf(row: Row, headings: ReadonlySet<Row>): Entry {
  const {mark} = row;
  if (!mark) return {type: 'block', row};
  if (headings.has(row)) return headingOf(row, mark);
  return {
    type: 'item',
    row,
    ordinal: mark.ordinal,
    marker: null,
    key: mark.key,
    start: mark.end,
  };
}

function headingOf(row: Row, mark: Mark): Entry {
  return {
    type: 'heading',
    row,
    ordinal: mark.ordinal,
    key: mark.key,
    start: mark.end,
    end: sentenceEnd(row.text, mark.end),
  };
}

function headingSeries(rows: readonly Row[]): ReadonlySet<Row> {
  const headings = new Set<Row>();
  for (const row of rows) {
    if (row.mark && (divisions.has(row.mark.key) || readsLikeHeading(row)))
      headings.add(row);
  }
  return headings;
}

function readsLikeHeading({text, mark}: Row): boolean {
  if (!mark) return false;
  const end = sentenceEnd(text, mark.end);
  return end - mark.end <= 50 && !/[；：，]$/.test(text.slice(mark.end, end));
}
