import type {Element, ElementContent} from 'hast';
import type {
  Article,
  FieldLine,
  FlowContent,
  List,
  ListItem,
  NoteDefinition,
  Paragraph,
  Section,
} from '../model/nodes.js';
import {element, text} from './element.js';
import type {HastContext} from './hast-context.js';
import {
  headingElement,
  headingId,
  headingToHast,
  ordinalToHast,
} from './heading-to-hast.js';
import {phrasingToHast, referenceId} from './phrasing-to-hast.js';
import {figureToHast, tableToHast} from './table-to-hast.js';

/** Where blocks stand: how many sections are around them. */
export interface FlowPlace {
  readonly depth: number;
  /** Level of the headings of sections that stand here. */
  readonly level: number;
}

/** Blocks as hast, title lines that follow each other as one heading. */
export function flowToHast(
  nodes: readonly FlowContent[],
  place: FlowPlace,
  context: HastContext,
): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as FlowContent;
    if (!isTitleLine(node)) {
      elements.push(blockToHast(node, place, context));
      continue;
    }
    const lines: FieldLine[] = [node];
    for (
      let next = nodes[at + 1];
      next && isTitleLine(next);
      next = nodes[at + 1]
    ) {
      lines.push(next);
      at++;
    }
    elements.push(titleToHast(lines, place, context));
  }
  return elements;
}

function isTitleLine(node: FlowContent): node is FieldLine {
  return node.type === 'fieldLine' && node.field === 'title';
}

/** A title over one or several lines is one heading. */
function titleToHast(
  lines: readonly FieldLine[],
  {level}: FlowPlace,
  context: HastContext,
): Element {
  const spans = lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [element('br', {}, [])]),
    element(
      'span',
      {id: context.idPrefix + line.id},
      phrasingToHast(line.children, context),
    ),
  ]);
  return headingElement(level - 1, {dataField: 'title'}, spans, context);
}

function blockToHast(
  node: FlowContent,
  place: FlowPlace,
  context: HastContext,
): Element {
  switch (node.type) {
    case 'section':
      return sectionToHast(node, place, context);
    case 'article':
      return articleToHast(node, place, context);
    case 'paragraph':
      return paragraphToHast(node, [], context);
    case 'fieldLine':
      return element(
        'p',
        {id: context.idPrefix + node.id, dataField: node.field},
        phrasingToHast(node.children, context),
      );
    case 'list':
      return listToHast(node, place, context);
    case 'table':
      return tableToHast(node, context);
    case 'figure':
      return figureToHast(node, context);
    case 'blockquote':
      return element(
        'blockquote',
        {id: context.idPrefix + node.id},
        flowToHast(node.children, place, context),
      );
    case 'noteDefinition':
      return noteToHast(node, place, context);
    default:
      return node satisfies never;
  }
}

function sectionToHast(
  node: Section,
  {depth, level}: FlowPlace,
  context: HastContext,
): Element {
  const {id, heading, children} = node;
  const head = headingToHast(heading, node.ordinal, {id, level}, context);
  const inside = {depth: depth + 1, level: level + 1};
  return element(
    'section',
    {
      id: context.idPrefix + id,
      ariaLabelledBy: context.regions.has(id)
        ? [headingId(id, context)]
        : undefined,
      dataDepth: node.depth === depth + 1 ? undefined : String(node.depth),
      dataKind: node.kind,
    },
    withHeading(head, heading.runIn, children, inside, context),
  );
}

/**
 * A run-in heading and the rest of its paragraph stand in one `div`, which
 * style sheets can make one paragraph of; any other heading stands alone.
 */
function withHeading(
  head: Element,
  runIn: boolean,
  children: readonly FlowContent[],
  place: FlowPlace,
  context: HastContext,
): Element[] {
  const rest = flowToHast(children, place, context);
  if (!runIn || children[0]?.type !== 'paragraph') return [head, ...rest];
  const [first, ...others] = rest as [Element, ...Element[]];
  return [element('div', {dataRunIn: ''}, [head, first]), ...others];
}

function articleToHast(
  node: Article,
  place: FlowPlace,
  context: HastContext,
): Element {
  const {id, heading, ordinal, children} = node;
  const {level} = place;
  const properties = {id: context.idPrefix + id, dataArticle: ''};
  if (!heading) {
    const inside = marked(ordinalToHast(ordinal), children, place, context);
    return element('section', properties, inside);
  }
  const head = headingToHast(heading, ordinal, {id, level}, context);
  const below = {...place, level: level + 1};
  const inside = withHeading(head, heading.runIn, children, below, context);
  return element('section', properties, inside);
}

/** Blocks after a mark; in a first paragraph the mark is its first word. */
function marked(
  mark: Element,
  children: readonly FlowContent[],
  place: FlowPlace,
  context: HastContext,
): Element[] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') {
    return [mark, ...flowToHast(children, place, context)];
  }
  return [
    paragraphToHast(first, [mark], context),
    ...flowToHast(rest, place, context),
  ];
}

function paragraphToHast(
  node: Paragraph,
  marks: readonly ElementContent[],
  context: HastContext,
): Element {
  const properties = {
    id: context.idPrefix + node.id,
    dataLead: node.lead === undefined ? undefined : String(node.lead),
  };
  const inside = phrasingToHast(node.children, context);
  return element('p', properties, [...marks, ...inside]);
}

/** `role="list"`: Safari forgets a list whose own marks are switched off. */
function listToHast(
  node: List,
  place: FlowPlace,
  context: HastContext,
): Element {
  const tagName = node.children[0]?.ordinal ? 'ol' : 'ul';
  return element(
    tagName,
    {id: context.idPrefix + node.id, role: 'list'},
    node.children.map((item) => itemToHast(item, place, context)),
  );
}

function itemToHast(
  node: ListItem,
  place: FlowPlace,
  context: HastContext,
): Element {
  const {id, ordinal, marker, children} = node;
  const mark = ordinal
    ? ordinalToHast(ordinal)
    : marker === null
      ? null
      : element('span', {dataMarker: ''}, [text(marker)]);
  return element(
    'li',
    {id: context.idPrefix + id},
    mark
      ? marked(mark, children, place, context)
      : flowToHast(children, place, context),
  );
}

/** The text of a note; its label leads back to the place that refers to it. */
function noteToHast(
  node: NoteDefinition,
  place: FlowPlace,
  context: HastContext,
): Element {
  const label = element(
    'a',
    {
      href: `#${referenceId(node.id, context)}`,
      role: 'doc-backlink',
      dataMarker: '',
    },
    [text(node.label)],
  );
  return element(
    'div',
    {
      id: context.idPrefix + node.id,
      role: 'doc-footnote',
      dataNote: node.label,
    },
    marked(label, node.children, place, context),
  );
}
