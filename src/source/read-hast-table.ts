import type {Element} from 'hast';
import type {Caption, Table, TableCell, TableRow} from '../model/nodes.js';
import {textOf} from '../model/text-of.js';
import {attribute, hasAttribute} from './hast-attributes.js';
import type {HastContext} from './hast-context.js';
import type {TextScope} from './line-writer.js';
import {isMetadataLabel} from './page-metadata.js';

/** A table of data; or one that only places text, or holds metadata. */
export type TableReading =
  | {readonly kind: 'data'; readonly table: Table}
  | {readonly kind: 'layout'}
  | {readonly kind: 'metadata'};

/** Labels that make a table one of metadata. */
const metadataLabels = 2;

/** Share of a table's sentences and their length that make a cell a page. */
const pageCell = {share: 0.6, length: 400};

/** What a table is for, and, when it holds data, the data. Ids are empty. */
export function readTable(
  element: Element,
  scope: TextScope,
  context: HastContext,
): TableReading {
  const {survey} = context;
  if (
    survey.isLayoutTable(element) ||
    attribute(element, 'role') === 'presentation'
  ) {
    return {kind: 'layout'};
  }
  const {rows, caption} = partsOf(element);
  const isPageCell = (cell: Element) =>
    survey.proseIn(cell) > pageCell.length &&
    survey.proseIn(cell) > survey.proseIn(element) * pageCell.share;
  const isList = rows.every(({cells}) => cells.length < 2);
  if (isList || rows.some(({cells}) => cells.some(isPageCell))) {
    return {kind: 'layout'};
  }
  const cellScope: TextScope = {
    ...scope,
    furniture: false,
    align: undefined,
    indent: 0,
  };
  const read = context.cellReader(cellScope);
  for (const row of rows) row.read = row.cells.map(read);
  if (holdsMetadata(rows)) return {kind: 'metadata'};
  const table: Table = {
    type: 'table',
    id: '',
    caption: caption ? captionOf(read(caption)) : null,
    unit: null,
    children: rowsOf(rows),
  };
  return {kind: 'data', table};
}

function holdsMetadata(rows: readonly RowParts[]): boolean {
  let labels = 0;
  return rows.some(({read}) =>
    read.some((cell) => {
      if (isMetadataLabel(cell.map(textOf).join(''))) labels += 1;
      return labels >= metadataLabels;
    }),
  );
}

interface RowParts {
  readonly row: Element;
  readonly cells: readonly Element[];
  readonly isHead: boolean;
  /** What is in its cells, once it is known that the table holds data. */
  read: readonly TableCell['children'][];
}

function partsOf(table: Element): {
  readonly rows: readonly RowParts[];
  readonly caption: Element | null;
} {
  const rows: RowParts[] = [];
  let caption: Element | null = null;
  const readRows = (parent: Element, isHead: boolean) => {
    for (const child of elementsIn(parent)) {
      if (child.tagName === 'caption') caption ??= child;
      else if (child.tagName === 'tr') {
        const cells = elementsIn(child, isCell);
        rows.push({row: child, cells, isHead, read: []});
      } else if (/^t(?:head|body|foot)$/u.test(child.tagName)) {
        readRows(child, child.tagName === 'thead');
      }
    }
  };
  readRows(table, false);
  return {rows, caption};
}

function elementsIn(
  parent: Element,
  isWanted: (element: Element) => boolean = () => true,
): readonly Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'element' && isWanted(child),
  );
}

function isCell({tagName}: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function captionOf(children: TableCell['children']): Caption | null {
  return children.length === 0 ? null : {type: 'caption', id: '', children};
}

function rowsOf(rows: readonly RowParts[]): TableRow[] {
  const hasHeaders = rows.some(({cells}) => cells.some(isHeaderCell));
  return rows
    .filter(({cells}) => cells.length > 0)
    .map(({row, cells, isHead, read}, at) => {
      const isHeadRow =
        isHead ||
        (hasHeaders
          ? cells.every(isHeaderCell)
          : at === 0 && looksLikeHead(row, cells));
      const children = cells.map(
        (cell, column): TableCell => ({
          type: 'tableCell',
          id: '',
          header: headerOf(cell, column, isHeadRow),
          colSpan: spanOf(cell, 'colSpan'),
          rowSpan: spanOf(cell, 'rowSpan'),
          children: read[column] ?? [],
        }),
      );
      return {type: 'tableRow', children};
    });
}

function isHeaderCell(cell: Element): boolean {
  return cell.tagName === 'th';
}

function headerOf(
  cell: Element,
  column: number,
  isHeadRow: boolean,
): TableCell['header'] {
  if (isHeaderCell(cell)) {
    const scope = attribute(cell, 'scope');
    if (scope.startsWith('row')) return 'row';
    if (scope.startsWith('col') || isHeadRow) return 'column';
    return column === 0 ? 'row' : 'column';
  }
  return isHeadRow ? 'column' : null;
}

/**
 * Word and the editors of content systems write no `<th>`: a first row that is
 * bold throughout, or that the editor calls `firstRow`, names the columns.
 */
function looksLikeHead(row: Element, cells: readonly Element[]): boolean {
  return (
    /(?:^|\s)firstRow(?:\s|$)/u.test(attribute(row, 'className')) ||
    cells.every(isBold)
  );
}

/** Whether a cell's text is bold, looked for along its first children. */
function isBold(cell: Element): boolean {
  let element: Element | undefined = cell;
  for (let depth = 0; element && depth < 8; depth++) {
    if (element.tagName === 'b' || element.tagName === 'strong') return true;
    if (
      /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, 'style'))
    ) {
      return true;
    }
    element = elementsIn(element)[0];
  }
  return false;
}

/** Spans as HTML limits them: 1000 columns; rows of 0 mean all, here one. */
function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  if (!hasAttribute(cell, name)) return 1;
  const span = Math.trunc(Number(attribute(cell, name)));
  return span >= 1 ? Math.min(span, 1000) : 1;
}
