import type {Element} from 'hast';
import {attribute, hasAttribute} from '../source/hast-attributes.js';
import {elementsIn, type OwnPlace, ownCaption, ownId} from './own-elements.js';
import {type OwnNode, ownPhrasing, ownText} from './own-phrasing.js';

/** The table that `format/table-to-hast` wrote as this element. */
export function ownTable(element: Element, place: OwnPlace): OwnNode {
  const parts = elementsIn(element);
  const labels = parts
    .filter(({tagName}) => tagName === 'caption')
    .flatMap(elementsIn);
  const unit = labels.find((label) => hasAttribute(label, 'dataUnit'));
  const caption = labels.find((label) => !hasAttribute(label, 'dataUnit'));
  return {
    type: 'table',
    id: ownId(element, place),
    caption: caption ? ownCaption(caption, place) : null,
    unit: unit ? ownText(unit.children) : null,
    children: parts
      .filter(({tagName}) => tagName !== 'caption')
      .flatMap(elementsIn)
      .map((row) => ({
        type: 'tableRow',
        children: elementsIn(row).map((cell) => ownCell(cell, place)),
      })),
  };
}

/** What a header cell stands over or before, by its scope. */
const headers: Readonly<Record<string, string>> = {col: 'column', row: 'row'};

function ownCell(cell: Element, place: OwnPlace): OwnNode {
  return {
    type: 'tableCell',
    id: ownId(cell, place),
    header: headers[attribute(cell, 'scope')] ?? null,
    colSpan: Number(attribute(cell, 'colSpan')) || 1,
    rowSpan: Number(attribute(cell, 'rowSpan')) || 1,
    children: ownPhrasing(cell.children, place.idPrefix),
  };
}
