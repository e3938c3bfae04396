import type {Element, ElementContent, Root} from 'hast';
import {walked} from '../model/nesting.js';
import type {Attachment, FlowContent, Report} from '../model/nodes.js';
import {atOnce, type Steps} from '../model/steps.js';
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
  return walked(report, () => atOnce(hastInSteps(report, options)));
}

/** The same in steps, for a page that is to answer its reader meanwhile. */
export function* hastInSteps(
  report: Report,
  options: HastOptions = {},
): Steps<Root> {
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
  const {children, attachments} = report;
  const blocks = yield* documentToHast(
    children,
    options.heading,
    place,
    context,
  );
  for (const node of attachments) {
    blocks.push(yield* attachmentToHast(node, place, context));
  }
  const article = element('article', {lang: report.lang, ...marks}, blocks);
  return {type: 'root', children: [article]};
}

/** A document: its leading field lines in a `<header>`, then its text. */
function* documentToHast(
  children: readonly FlowContent[],
  heading: string | undefined,
  place: FlowPlace,
  context: HastContext,
): Steps<Element[]> {
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
  const blocks = head.length === 0 ? [] : [element('header', {}, head)];
  for (const run of runsOf(children.slice(split))) {
    blocks.push(...flowToHast(run, place, context));
    yield;
  }
  return blocks;
}

/** Blocks of one step. */
const runLength = 8;

/** Blocks in short runs; the lines of a title stay together. */
function runsOf(
  nodes: readonly FlowContent[],
): readonly (readonly FlowContent[])[] {
  const runs: FlowContent[][] = [];
  for (const node of nodes) {
    const last = runs[runs.length - 1];
    const isFull = last !== undefined && last.length >= runLength;
    if (last && (!isFull || node.type === 'fieldLine')) last.push(node);
    else runs.push([node]);
  }
  return runs;
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
function* attachmentToHast(
  node: Attachment,
  {level}: FlowPlace,
  context: HastContext,
): Steps<Element> {
  const label: ElementContent[] =
    node.label === null
      ? []
      : [element('p', {dataLabel: ''}, [text(node.label)])];
  const place = {depth: 0, level: level + 1};
  const blocks = yield* documentToHast(
    node.children,
    undefined,
    place,
    context,
  );
  return element(
    'section',
    {
      id: context.idPrefix + node.id,
      dataAttachment: node.kind,
      dataFields:
        context.purpose === 'page' ? JSON.stringify(node.fields) : undefined,
    },
    [...label, ...blocks],
  );
}
