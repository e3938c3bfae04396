import type {Element, ElementContent} from 'hast';
import {type Ordinal, ordinalGap} from '../model/ordinal.js';
import {attribute, hasAttribute} from '../source/hast-attributes.js';
import {elementsIn, type OwnPlace, ownCaption, ownId} from './own-elements.js';
import {type OwnNode, ownImage, ownPhrasing, ownText} from './own-phrasing.js';
import {ownTable} from './own-table.js';

/** The blocks that `format/flow-to-hast` wrote as these elements. */
export function ownFlow(
  elements: readonly Element[],
  place: OwnPlace,
): OwnNode[] {
  return elements.flatMap((element) => ownBlock(element, place));
}

function ownBlock(element: Element, place: OwnPlace): OwnNode[] {
  const {idPrefix} = place;
  const id = ownId(element, place);
  if (attribute(element, 'dataField') === 'title') {
    return elementsIn(element)
      .filter(({tagName}) => tagName === 'span')
      .map((line) => ownLine('title', line, place));
  }
  if (attribute(element, 'role') === 'doc-footnote') {
    const label = attribute(element, 'dataNote');
    return [
      {type: 'noteDefinition', id, label, children: ownItem(element, place)},
    ];
  }
  if (hasAttribute(element, 'dataAdded')) return [];
  switch (element.tagName) {
    case 'header':
      return ownFlow(elementsIn(element), place);
    case 'section':
      return [ownSection(element, place)];
    case 'ol':
    case 'ul':
      return [
        {
          type: 'list',
          id,
          children: elementsIn(element).map((item) => ({
            type: 'listItem',
            id: ownId(item, place),
            ...ownMark(item),
            children: ownItem(item, place),
          })),
        },
      ];
    case 'table':
      return [ownTable(element, place)];
    case 'figure':
      return [ownFigure(element, place)];
    case 'blockquote':
      return [
        {type: 'blockquote', id, children: ownFlow(elementsIn(element), place)},
      ];
    default: {
      const field = attribute(element, 'dataField');
      if (field !== '') return [ownLine(field, element, place)];
      const lead = attribute(element, 'dataLead');
      const children = ownPhrasing(withoutMark(element), idPrefix);
      const numbers = lead === '' ? {} : {lead: Number(lead)};
      return [{type: 'paragraph', id, ...numbers, children}];
    }
  }
}

function ownLine(field: string, element: Element, place: OwnPlace): OwnNode {
  const children = ownPhrasing(element.children, place.idPrefix);
  return {type: 'fieldLine', id: ownId(element, place), field, children};
}

function ownSection(element: Element, place: OwnPlace): OwnNode {
  const [first, ...rest] = elementsIn(element);
  const head = first && isHeading(first) ? first : null;
  const id = ownId(element, place);
  const heading = head && {
    type: 'heading',
    runIn: hasAttribute(head, 'dataRunIn'),
    children: ownPhrasing(withoutMark(head), place.idPrefix),
  };
  if (hasAttribute(element, 'dataArticle')) {
    const {ordinal} = ownMark(head ?? element);
    const children = head ? ownFlow(rest, place) : ownItem(element, place);
    return {type: 'article', id, ordinal, heading, children};
  }
  const depth = place.depth + 1;
  const kind = attribute(element, 'dataKind');
  return {
    type: 'section',
    id,
    depth: Number(attribute(element, 'dataDepth')) || depth,
    ordinal: head ? ownMark(head).ordinal : null,
    heading,
    ...(kind === '' ? {} : {kind}),
    children: ownFlow(head ? rest : elementsIn(element), {...place, depth}),
  };
}

function isHeading(element: Element): boolean {
  return (
    !hasAttribute(element, 'dataField') &&
    (/^h[1-6]$/u.test(element.tagName) ||
      attribute(element, 'role') === 'heading')
  );
}

/** The blocks of a list item, an article or a note, without its mark. */
function ownItem(element: Element, place: OwnPlace): OwnNode[] {
  return ownFlow(
    elementsIn(element).filter((child) => !isMark(child)),
    place,
  );
}

/** The mark of an item: in front of its blocks, or in its first paragraph. */
function ownMark(element: Element): {
  readonly ordinal: Ordinal | null;
  readonly marker: string | null;
} {
  const [first] = elementsIn(element);
  const inside = first?.tagName === 'p' ? elementsIn(first)[0] : first;
  if (!inside || !isMark(inside)) return {ordinal: null, marker: null};
  const text = ownText(inside.children);
  if (!hasAttribute(inside, 'dataOrdinal')) {
    return {ordinal: null, marker: text};
  }
  const inserted = attribute(inside, 'dataInserted');
  const ordinal = {
    style: attribute(inside, 'dataOrdinal') as Ordinal['style'],
    number: Number(attribute(inside, 'dataNumber')),
    ...(inserted === '' ? {} : {inserted: Number(inserted)}),
    text,
  };
  const gap = ordinalGap(ordinal);
  const end = text.endsWith(gap) ? text.length - gap.length : text.length;
  return {ordinal: {...ordinal, text: text.slice(0, end)}, marker: null};
}

function isMark(element: Element): boolean {
  return (
    hasAttribute(element, 'dataOrdinal') || hasAttribute(element, 'dataMarker')
  );
}

function withoutMark({children}: Element): readonly ElementContent[] {
  const [first, ...rest] = children;
  return first?.type === 'element' && isMark(first) ? rest : children;
}

function ownFigure(element: Element, place: OwnPlace): OwnNode {
  const inside = elementsIn(element);
  const caption = inside.find(({tagName}) => tagName === 'figcaption');
  return {
    type: 'figure',
    id: ownId(element, place),
    caption: caption ? ownCaption(caption, place) : null,
    children: inside.filter((child) => child !== caption).map(ownImage),
  };
}
