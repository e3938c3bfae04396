import type {Element, Nodes, Root} from 'hast';
import {readReport} from '../model/read-report.js';
import {atOnce, type Steps} from '../model/steps.js';
import {attribute, hasAttribute} from '../source/hast-attributes.js';
import {elementsIn, ownId} from './own-elements.js';
import {ownFlow} from './own-flow.js';
import {type OwnNode, ownText} from './own-phrasing.js';
import type {ParseResult} from './parse-result.js';

/**
 * The report that `format/to-hast` wrote as this tree, node for node; null
 * when there is none in it. What has been changed by hand since is read as far
 * as it is a report, and checked like any value of unknown origin; nested by
 * hand deeper than anything we write it is read as any other page.
 */
export function readOwnHast(root: Root): ParseResult | null {
  return atOnce(ownInSteps(root));
}

/** The same in steps. */
export function* ownInSteps(root: Root): Steps<ParseResult | null> {
  const article = ownArticle(root);
  if (!article) return null;
  try {
    const result = yield* reportIn(article);
    const isWhole = result.diagnostics.every(
      ({severity}) => severity !== 'error',
    );
    return isWhole ? result : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function* reportIn(article: Element): Steps<ParseResult> {
  const idPrefix = attribute(article, 'dataIdPrefix');
  const blocks = elementsIn(article);
  const isAttachment = (element: Element) =>
    hasAttribute(element, 'dataAttachment');
  const place = {idPrefix, depth: 0};
  const children: OwnNode[] = [];
  for (const block of blocks) {
    if (!isAttachment(block)) children.push(...ownFlow([block], place));
    yield;
  }
  return readReport({
    type: 'report',
    lang: attribute(article, 'lang'),
    fields: jsonIn(article, 'dataFields'),
    children,
    attachments: blocks.filter(isAttachment).map((element) => {
      const [first, ...rest] = elementsIn(element);
      const label = first && hasAttribute(first, 'dataLabel') ? first : null;
      return {
        type: 'attachment',
        kind: attribute(element, 'dataAttachment'),
        id: ownId(element, place),
        label: label ? ownText(label.children) : null,
        fields: jsonIn(element, 'dataFields'),
        children: ownFlow(label ? rest : elementsIn(element), place),
      };
    }),
    furniture: jsonIn(article, 'dataFurniture') ?? [],
  });
}

/** The first article that carries our mark. */
function ownArticle(root: Root): Element | null {
  const open: {readonly children: readonly Nodes[]; at: number}[] = [
    {children: root.children, at: 0},
  ];
  for (let last = open[0]; last; last = open[open.length - 1]) {
    const node = last.children[last.at];
    last.at += 1;
    if (node?.type === 'element') {
      if (isOwn(node)) return node;
      open.push({children: node.children, at: 0});
    } else if (last.at > last.children.length) open.pop();
  }
  return null;
}

function isOwn(element: Element): boolean {
  return (
    element.tagName === 'article' && hasAttribute(element, 'dataPolicyReport')
  );
}

function jsonIn(element: Element, name: string): unknown {
  try {
    return JSON.parse(attribute(element, name) || 'null');
  } catch {
    return null; // Damaged by hand: readReport says what is missing.
  }
}
