import type {DocumentFields, FieldName} from '../model/fields.js';
import type {FlowContent} from '../model/nodes.js';
import type {Steps} from '../model/steps.js';
import {joinCaptions} from './captions.js';
import {takeCitedArticles} from './cited-articles.js';
import {readClosing} from './closing-fields.js';
import {keepDecimalOutline} from './decimals.js';
import {fieldValues} from './field-values.js';
import {type Genre, genreOf} from './genre.js';
import {readHead} from './head-fields.js';
import {classifyRows, type Surroundings} from './headings.js';
import {findNotes, type Notes} from './notes.js';
import type {Entry, Row} from './row.js';
import {growTree, type Placed} from './sections.js';
import {takeForeignMarks} from './unmarked-rows.js';

/** What one document of a source (main, attachment, enclosure) holds. */
export interface DocumentReading {
  readonly genre: Genre;
  readonly fields: DocumentFields;
  readonly children: readonly FlowContent[];
  /** The numbers of its sections, articles and items, for the diagnostics. */
  readonly placed: readonly Placed[];
}

/** Reads the rows of one document; ids begin with `prefix`. */
export function* parseDocument(
  rows: readonly Row[],
  prefix: string,
  surroundings: Surroundings,
): Steps<DocumentReading> {
  const head = readHead(rows, prefix === '' ? 'main' : 'attached');
  const closing = readClosing(rows.slice(head.length));
  const fields = new Map<Row, FieldName>([...head.fields, ...closing]);
  yield;
  const body = takeForeignMarks(
    takeCitedArticles(
      keepDecimalOutline(
        fields.size === 0 ? rows : rows.filter((row) => !fields.has(row)),
      ),
    ),
  );
  yield;
  const classified = classifyRows(body, surroundings);
  yield;
  const entries = joinCaptions(
    withNotes(weave(rows, fields, classified), findNotes(body)),
  );
  yield;
  return {
    genre: genreOf(body),
    fields: fieldValues(fields, head.title),
    ...growTree(entries, prefix),
  };
}

/** Field rows put back among the classified ones, in the order of the source. */
function weave(
  rows: readonly Row[],
  fields: ReadonlyMap<Row, FieldName>,
  classified: readonly Entry[],
): readonly Entry[] {
  if (fields.size === 0) return classified;
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

function withNotes(entries: readonly Entry[], notes: Notes): readonly Entry[] {
  if (notes.size === 0) return entries;
  const defining = new Set(notes.values());
  return entries.map((entry) =>
    defining.has(entry.row) ? {type: 'note', row: entry.row} : entry,
  );
}
