import type {Element} from 'hast';
import type {
  Caption,
  Figure,
  Table,
  TableCell,
  TableRow,
} from '../model/nodes.js';
import {element, text} from './element.js';
import type {HastContext} from './hast-context.js';
import {imageToHast, phrasingToHast} from './phrasing-to-hast.js';

/** A table: its caption and unit, its head rows, its body. */
export function tableToHast(table: Table, context: HastContext): Element {
  const {caption, unit, children: rows} = table;
  const body = rows.findIndex((row) => !isHeadRow(row));
  const split = body === -1 ? rows.length : body;
  const rowsIn = (tagName: string, part: readonly TableRow[]) =>
    part.length === 0
      ? []
      : [
          element(
            tagName,
            {},
            part.map((row) => rowToHast(row, context)),
          ),
        ];
  const labels = [
    ...(caption ? [captionToHast('span', caption, context)] : []),
    ...(unit === null ? [] : [element('span', {dataUnit: ''}, [text(unit)])]),
  ];
  return element('table', {id: context.idPrefix + table.id}, [
    ...(labels.length === 0 ? [] : [element('caption', {}, labels)]),
    ...rowsIn('thead', rows.slice(0, split)),
    ...rowsIn('tbody', rows.slice(split)),
  ]);
}

/** A figure: its images and its caption. */
export function figureToHast(figure: Figure, context: HastContext): Element {
  return element('figure', {id: context.idPrefix + figure.id}, [
    ...figure.children.map((image) => imageToHast(image, context)),
    ...(figure.caption
      ? [captionToHast('figcaption', figure.caption, context)]
      : []),
  ]);
}

function isHeadRow({children}: TableRow): boolean {
  return (
    children.length > 0 && children.every(({header}) => header === 'column')
  );
}

function rowToHast(row: TableRow, context: HastContext): Element {
  return element(
    'tr',
    {},
    row.children.map((cell) => cellToHast(cell, context)),
  );
}

/** Scopes of header cells: a column's header stands over it, a row's before. */
const scopes = {column: 'col', row: 'row'} as const;

function cellToHast(cell: TableCell, context: HastContext): Element {
  return element(
    cell.header ? 'th' : 'td',
    {
      id: context.idPrefix + cell.id,
      scope: cell.header ? scopes[cell.header] : undefined,
      colSpan: cell.colSpan === 1 ? undefined : cell.colSpan,
      rowSpan: cell.rowSpan === 1 ? undefined : cell.rowSpan,
    },
    phrasingToHast(cell.children, context),
  );
}

function captionToHast(
  tagName: string,
  caption: Caption,
  context: HastContext,
): Element {
  return element(
    tagName,
    {id: context.idPrefix + caption.id},
    phrasingToHast(caption.children, context),
  );
}
