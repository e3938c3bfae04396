import type {DocumentFields, FieldName} from '../model/fields.js';
import type {FlowContent} from '../model/nodes.js';
import {readClosing} from './closing-fields.js';
import {keepDecimalOutline} from './decimals.js';
import {fieldValues} from './field-values.js';
import {type Genre, genreOf} from './genre.js';
import {readHead} from './head-fields.js';
import {classifyRows, type Surroundings} from './headings.js';
import type {Entry, Row} from './row.js';
import {growTree} from './sections.js';

/** What one document of a source (main, attachment, enclosure) holds. */
export interface DocumentReading {
  readonly genre: Genre;
  readonly fields: DocumentFields;
  readonly children: readonly FlowContent[];
  /** What its rows turned out to be, for the diagnostics. */
  readonly entries: readonly Entry[];
}

/** Reads the rows of one document; ids begin with `prefix`. */
export function parseDocument(
  rows: readonly Row[],
  prefix: string,
  surroundings: Surroundings,
): DocumentReading {
  const head = readHead(rows);
  const closing = readClosing(rows.slice(head.length));
  const fields = new Map<Row, FieldName>([...head.fields, ...closing]);
  const body = keepDecimalOutline(rows.filter((row) => !fields.has(row)));
  const classified = classifyRows(body, surroundings);
  const entries = weave(rows, fields, classified);
  return {
    genre: genreOf(body),
    fields: fieldValues(fields, head.title),
    children: growTree(entries, prefix),
    entries,
  };
}

/** Field rows put back among the classified ones, in the order of the source. */
function weave(
  rows: readonly Row[],
  fields: ReadonlyMap<Row, FieldName>,
  classified: readonly Entry[],
): readonly Entry[] {
  let at = 0;
  const entries: Entry[] = [];
  for (const row of rows) {
    const field = fields.get(row);
    const entry = field
      ? {type: 'field' as const, row, field}
      : classified[at++];
    if (entry) entries.push(entry);
  }
  return entries;
}
