import type {Element, ElementContent, Root} from 'hast';
import type {Attachment, FlowContent, Report} from '../model/nodes.js';
import {element, text} from './element.js';
import {type FlowPlace, flowToHast} from './flow-to-hast.js';
import {
  type HastContext,
  type HastOptions,
  hastContext,
} from './hast-context.js';
import {headingElement} from './heading-to-hast.js';

export type {HastOptions} from './hast-context.js';

/**
 * A report as a hast tree with one `<article>`: real headings, sections, lists
 * and tables, structural ids, and `data-*` marks from which
 * `parse/read-own-hast` reads the same report back.
 */
export function toHast(report: Report, options: HastOptions = {}): Root {
  const context = hastContext(report, options);
  const {idPrefix, purpose, headingLevel} = context;
  const place = {depth: 0, level: headingLevel + 1};
  const marks =
    purpose === 'page'
      ? {
          dataPolicyReport: '1',
          dataIdPrefix: idPrefix || undefined,
          dataFields: JSON.stringify(report.fields),
          dataFurniture:
            report.furniture.length === 0
              ? undefined
              : JSON.stringify(report.furniture),
        }
      : {};
  const article = element('article', {lang: report.lang, ...marks}, [
    ...documentToHast(report.children, options.heading, place, context),
    ...report.attachments.map((node) => attachmentToHast(node, place, context)),
  ]);
  return {type: 'root', children: [article]};
}

/** A document: its leading field lines in a `<header>`, then its text. */
function documentToHast(
  children: readonly FlowContent[],
  heading: string | undefined,
  place: FlowPlace,
  context: HastContext,
): Element[] {
  const body = children.findIndex(({type}) => type !== 'fieldLine');
  const split = body === -1 ? children.length : body;
  const lines = children.slice(0, split);
  const titled = lines.some(
    (node) => node.type === 'fieldLine' && node.field === 'title',
  );
  const added =
    heading === undefined || titled
      ? []
      : [addedHeading(heading, place.level - 1, context)];
  const head = [...added, ...flowToHast(lines, place, context)];
  return [
    ...(head.length === 0 ? [] : [element('header', {}, head)]),
    ...flowToHast(children.slice(split), place, context),
  ];
}

/** The embedder's title; `data-added` says that it is not of the report. */
function addedHeading(
  heading: string,
  level: number,
  context: HastContext,
): Element {
  return headingElement(level, {dataAdded: ''}, [text(heading)], context);
}

/** An attachment or enclosed document: a section with a title of its own. */
function attachmentToHast(
  node: Attachment,
  {level}: FlowPlace,
  context: HastContext,
): Element {
  const label: ElementContent[] =
    node.label === null
      ? []
      : [element('p', {dataLabel: ''}, [text(node.label)])];
  const place = {depth: 0, level: level + 1};
  return element(
    'section',
    {
      id: context.idPrefix + node.id,
      dataAttachment: node.kind,
      dataFields:
        context.purpose === 'page' ? JSON.stringify(node.fields) : undefined,
    },
    [...label, ...documentToHast(node.children, undefined, place, context)],
  );
}
