import type {Provenance} from '../model/fields.js';
import type {Steps} from '../model/steps.js';
import type {Line} from '../source/line.js';
import {joinPrinted, takeContents} from './contents.js';
import {setFurnitureAside} from './furniture.js';
import {measureOf, unwrapLines} from './hard-wrap.js';
import {setPagesAside} from './page-furniture.js';
import {type Row, rowOf} from './row.js';
import {mendTornLines} from './torn-lines.js';

/** The lines of a source as its author would have broken them. */
export interface MendedLines {
  readonly rows: readonly Row[];
  /** Lines of the page, of printed pages, and of a printed contents. */
  readonly furniture: readonly string[];
  /** Headings that a printed contents names. */
  readonly printed: ReadonlySet<string>;
  readonly provenance: Provenance | null;
  /** Lines of the source where a heading was broken. */
  readonly splitHeadings: readonly number[];
}

/** Puts aside what is not of the document and joins what breaks tore apart. */
export function* mendLines(lines: readonly Line[]): Steps<MendedLines> {
  const site = setFurnitureAside(lines);
  yield;
  const measure = measureOf(site.lines);
  const pages = setPagesAside(site.lines, measure);
  yield;
  const contents = takeContents(pages.lines);
  const {printed} = contents;
  yield;
  const unwrapped = unwrapLines(contents.lines, measure, printed);
  yield;
  const torn = mendTornLines(unwrapped);
  yield;
  const whole = joinPrinted(torn.lines.map(rowOf), printed);
  return {
    rows: whole.rows,
    furniture: site.furniture.concat(pages.furniture, contents.furniture),
    printed,
    provenance: site.provenance,
    splitHeadings: torn.splitHeadings.concat(whole.splitHeadings),
  };
}
