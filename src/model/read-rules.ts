import {fieldNames} from './fields.js';
import type {Node} from './nodes.js';
import {type Ordinal, ordinalStyles} from './ordinal.js';
import {safeImageUrl, safeLinkUrl} from './safe-url.js';

/** The types of nodes that may stand at a kind of place. */
export const kinds = {
  flow: [
    'section',
    'article',
    'paragraph',
    'fieldLine',
    'list',
    'table',
    'figure',
    'blockquote',
    'noteDefinition',
  ],
  phrasing: [
    'text',
    'strong',
    'emphasis',
    'superscript',
    'subscript',
    'link',
    'break',
    'image',
    'note',
  ],
  item: ['listItem'],
  row: ['tableRow'],
  cell: ['tableCell'],
  image: ['image'],
  heading: ['heading'],
  caption: ['caption'],
} as const satisfies Readonly<Record<string, readonly Node['type'][]>>;

export type Kind = keyof typeof kinds;

/** What a rule asks of the reading that it is used in. */
export interface NodeReader {
  /** The node of a kind that a value is; null, and a remark, when it is none. */
  node<K extends Kind>(
    kind: K,
    value: unknown,
    path: string,
    depth: number,
  ): Extract<Node, {type: (typeof kinds)[K][number]}> | null;
  /** Says what is wrong with the value at a path. */
  remark(path: string, what: string): void;
}

/** Where a node is being read. */
interface Place {
  readonly reading: NodeReader;
  readonly path: string;
  readonly depth: number;
}

type Value = Readonly<Record<string, unknown>>;

/** How a node of a type is read from a value of unknown origin. */
interface NodeRule {
  /** The type has an id. */
  readonly id?: true;
  readonly children?: Kind;
  /** The properties besides `type`, `id` and `children`. */
  readonly read?: (value: Value, place: Place) => object;
}

/** How the node of each type is read. */
export const nodeRules: Readonly<
  Record<Exclude<Node['type'], 'report' | 'attachment'>, NodeRule>
> = {
  text: {
    read: ({value, verbatim}) => ({
      value: stringOf(value),
      ...(verbatim === true ? {verbatim} : {}),
    }),
  },
  strong: {children: 'phrasing'},
  emphasis: {children: 'phrasing'},
  superscript: {children: 'phrasing'},
  subscript: {children: 'phrasing'},
  link: {
    children: 'phrasing',
    read: ({url}, place) => ({url: urlOf(safeLinkUrl(url), '#', place)}),
  },
  break: {},
  image: {
    read: ({url, alt}, place) => ({
      url: urlOf(safeImageUrl(url), '#', place),
      alt: stringOf(alt),
    }),
  },
  note: {
    read: ({label, target}) => ({
      label: stringOf(label),
      target: typeof target === 'string' ? target : null,
    }),
  },
  heading: {
    children: 'phrasing',
    read: ({runIn}) => ({runIn: runIn === true}),
  },
  section: {
    id: true,
    children: 'flow',
    read: ({depth, ordinal, heading, kind}, place) => ({
      depth: countOf(depth),
      ordinal: ordinalOf(ordinal),
      heading: headingOf(heading, place) ?? emptyHeading,
      ...(kind === 'glossary' ? {kind} : {}),
    }),
  },
  article: {
    id: true,
    children: 'flow',
    read: ({ordinal, heading}, place) => ({
      ordinal: ordinalOf(ordinal) ?? {style: 'article', number: 1, text: ''},
      heading: headingOf(heading, place),
    }),
  },
  paragraph: {
    id: true,
    children: 'phrasing',
    read: ({lead}) => (typeof lead === 'number' ? {lead: countOf(lead)} : {}),
  },
  fieldLine: {
    id: true,
    children: 'phrasing',
    read: ({field}) => ({
      field: fieldNames.find((name) => name === field) ?? 'remarks',
    }),
  },
  list: {id: true, children: 'item'},
  listItem: {
    id: true,
    children: 'flow',
    read: ({ordinal, marker}) => ({
      ordinal: ordinalOf(ordinal),
      marker: typeof marker === 'string' ? marker : null,
    }),
  },
  table: {
    id: true,
    children: 'row',
    read: ({caption, unit}, place) => ({
      caption: captionOf(caption, place),
      unit: typeof unit === 'string' ? unit : null,
    }),
  },
  tableRow: {children: 'cell'},
  tableCell: {
    id: true,
    children: 'phrasing',
    read: ({header, colSpan, rowSpan}) => ({
      header: header === 'column' || header === 'row' ? header : null,
      colSpan: Math.min(countOf(colSpan), 1000),
      rowSpan: Math.min(countOf(rowSpan), 65_534),
    }),
  },
  caption: {id: true, children: 'phrasing'},
  figure: {
    id: true,
    children: 'image',
    read: ({caption}, place) => ({caption: captionOf(caption, place)}),
  },
  blockquote: {id: true, children: 'flow'},
  noteDefinition: {
    id: true,
    children: 'flow',
    read: ({label}) => ({label: stringOf(label)}),
  },
};

const emptyHeading = {type: 'heading', runIn: false, children: []} as const;

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A whole number from 1; 1 for anything else. */
function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
    ? value
    : 1;
}

function urlOf(
  safe: string | null,
  instead: string,
  {reading, path}: Place,
): string {
  if (safe === null) reading.remark(path, 'has an address that is not allowed');
  return safe ?? instead;
}

function ordinalOf(value: unknown): Ordinal | null {
  if (typeof value !== 'object' || value === null) return null;
  const {style, number, inserted, text} = value as Value;
  const known = ordinalStyles.find((name) => name === style);
  if (!known) return null;
  return {
    style: known,
    number: countOf(number),
    ...(typeof inserted === 'number' ? {inserted: countOf(inserted)} : {}),
    text: stringOf(text),
  };
}

function headingOf(value: unknown, {reading, path, depth}: Place) {
  if (value === null || value === undefined) return null;
  return reading.node('heading', value, `${path}.heading`, depth + 1);
}

function captionOf(value: unknown, {reading, path, depth}: Place) {
  if (value === null || value === undefined) return null;
  return reading.node('caption', value, `${path}.caption`, depth + 1);
}
