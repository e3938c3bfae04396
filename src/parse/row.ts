import type {FieldName} from '../model/fields.js';
import type {Ordinal} from '../model/ordinal.js';
import type {Line} from '../source/line.js';
import {type Mark, readMark} from './numbering.js';
import {slicePhrasing} from './phrasing.js';

/** A line on its way through the parser: with the mark it begins with. */
export interface Row {
  readonly line: Line;
  /** Text of the line; '' of a table or figure. */
  readonly text: string;
  readonly mark: Mark | null;
}

/** What a row turns out to be. Offsets count code units of the row's text. */
export type Entry =
  | HeadingEntry
  | ItemEntry
  | {readonly type: 'article'; readonly row: Row; readonly mark: Mark}
  | FieldEntry
  | CaptionedEntry
  | {readonly type: 'note'; readonly row: Row}
  | {readonly type: 'block'; readonly row: Row};

export interface HeadingEntry {
  readonly type: 'heading';
  readonly row: Row;
  readonly ordinal: Ordinal | null;
  /** What its level is counted by (see {@link Mark.key}). */
  readonly key: string;
  /** Where the heading begins, after its mark. */
  readonly start: number;
  /** Where the heading ends and, run-in, its paragraph begins. */
  readonly end: number;
}

export interface FieldEntry {
  readonly type: 'field';
  readonly row: Row;
  readonly field: FieldName;
}

/** A table or figure; the lines beside it that caption it are part of it. */
export interface CaptionedEntry {
  readonly type: 'captioned';
  readonly row: Row;
  readonly caption: Row | null;
  readonly unit: string | null;
}

export interface ItemEntry {
  readonly type: 'item';
  readonly row: Row;
  readonly ordinal: Ordinal | null;
  /** The sign of an unnumbered item: ●, ——. */
  readonly marker: string | null;
  readonly key: string;
  /** Nesting of the list of HTML that begins with it; from 1. */
  readonly opens?: number | null;
  /** Where the item's text begins, after its mark. */
  readonly start: number;
}

/** The row of a line. */
export function rowOf(line: Line): Row {
  return line.kind === 'text'
    ? {line, text: line.text, mark: readMark(line.text)}
    : {line, text: '', mark: null};
}

/** Where the first sentence of a text ends, its full stop included. */
export function sentenceEnd(text: string, start: number): number {
  const stop = text.indexOf('。', start);
  return stop < 0 ? text.length : stop + 1;
}

/** The rest of a row of text from an offset on, as a row of its own. */
export function rowFrom({line}: Row, start: number): Row | null {
  if (line.kind !== 'text') return null;
  const text = line.text.slice(start);
  const children = slicePhrasing(line.children, start, line.text.length);
  return rowOf({...line, text, children});
}
