import type {Element, ElementContent, Nodes, Root} from 'hast';
import {readReport} from '../model/read-report.js';
import {atOnce, type Steps} from '../model/steps.js';
import {attribute, hasAttribute} from '../source/hast-attributes.js';
import {readHast} from '../source/read-hast.js';
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
  const path = pathToOwn(root);
  const article = path[path.length - 1];
  if (!article) return null;
  try {
    const {report, diagnostics} = yield* reportIn(article);
    if (diagnostics.some(({severity}) => severity === 'error')) return null;
    const furniture = [...report.furniture, ...textAround(root, path)];
    return {report: {...report, furniture}, diagnostics};
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

/** The first article that carries our mark, after the elements around it. */
function pathToOwn(root: Root): readonly Element[] {
  const path: Element[] = [];
  /** The child that is next of the root and of each element of the path. */
  const next = [0];
  for (let parent: Root | Element = root; ; ) {
    const depth = path.length;
    const at = next[depth] ?? 0;
    const node: Nodes | undefined = parent.children[at];
    next[depth] = at + 1;
    if (!node) {
      if (depth === 0) return path;
      path.pop();
      parent = path[depth - 2] ?? root;
    } else if (node.type === 'element') {
      if (isOwn(node)) return [...path, node];
      if (node.children.length === 0) continue;
      path.push(node);
      next[depth + 1] = 0;
      parent = node;
    }
  }
}

/**
 * What a page says around our article: it is no part of the report, and is kept
 * as what stands around any other article.
 */
function textAround(
  {children}: Root,
  path: readonly Element[],
): readonly string[] {
  const own = path[path.length - 1];
  if (!own || (path.length === 1 && children.length === 1)) return [];
  const article: Element = {...own, children: []};
  let inside = article;
  const replaced = (nodes: readonly Nodes[], old: Element | undefined) =>
    nodes.map((node) => (node === old ? inside : node)) as ElementContent[];
  for (let at = path.length - 2; at >= 0; at--) {
    const around = path[at] as Element;
    inside = {...around, children: replaced(around.children, path[at + 1])};
  }
  const page: Root = {type: 'root', children: replaced(children, path[0])};
  return readHast(page, {article}).furniture;
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
