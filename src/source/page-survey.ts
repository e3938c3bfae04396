import type {Element, Nodes, Root} from 'hast';
import {attribute} from './hast-attributes.js';
import {roleOf} from './html-roles.js';

/** What one pass over a tree finds out about each element in it. */
export interface Survey {
  /** Characters of sentences in an element, links left out. */
  proseIn(element: Element | Root): number;
  /** Whether a table lays out a page: another table stands in it. */
  isLayoutTable(table: Element): boolean;
  /** Elements that a system for web content marks as the text of a page. */
  readonly marked: readonly Element[];
  /** Whether the tree is that of a page: a body, or what only pages have. */
  readonly isPage: boolean;
  /** Whether any element in it ends a line. */
  readonly hasBlocks: boolean;
}

/**
 * What systems for web content call the element with the text of a page.
 * `article` and `main` are HTML's own names for it.
 */
const articleMarks: readonly ((element: Element) => boolean)[] = [
  ({tagName}) => tagName === 'article' || tagName === 'main',
  (element) => attribute(element, 'itemProp') === 'articleBody',
  // TRS WCM and its successors, on most sites of Chinese authorities.
  (element) =>
    /(?:^|\s)TRS_(?:Editor|UEDITOR)(?:\s|$)/iu.test(
      attribute(element, 'className'),
    ),
  // The content systems of gov.cn, of Jpage and of WeChat.
  (element) =>
    /^(?:UCAP-CONTENT|zoom|js_content)$/iu.test(attribute(element, 'id')),
];

/** Elements that stand in pages and not in the articles of pages. */
const pageParts = new Set(['body', 'script', 'nav', 'iframe', 'footer']);

/** A survey of a tree, made without recursion. */
export function surveyOf(root: Root): Survey {
  const prose = new Map<Nodes, number>();
  const layoutTables = new Set<Element>();
  const marked: Element[] = [];
  let isPage = false;
  let hasBlocks = false;
  interface Step {
    readonly node: Nodes;
    readonly parent: Nodes | null;
    readonly table: Element | null;
    readonly leaving: boolean;
  }
  const steps: Step[] = [
    {node: root, parent: null, table: null, leaving: false},
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const {node, parent, leaving} = step;
    if (node.type === 'text') {
      if (parent) add(prose, parent, sentencesIn(node.value));
      continue;
    }
    if (node.type !== 'element' && node.type !== 'root') continue;
    if (leaving) {
      const isAside = node.type === 'element' && node.tagName === 'a';
      if (parent && !isAside) add(prose, parent, prose.get(node) ?? 0);
      continue;
    }
    let {table} = step;
    if (node.type === 'element') {
      const role = roleOf(node);
      if (pageParts.has(node.tagName)) isPage = true;
      if (role === 'skip' || role === 'furniture') continue;
      if (role !== 'inline') hasBlocks = true;
      if (articleMarks.some((isMark) => isMark(node))) marked.push(node);
      if (role === 'table') {
        if (table) layoutTables.add(table);
        table = node;
      }
    }
    steps.push({...step, leaving: true});
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) steps.push({node: child, parent: node, table, leaving: false});
    }
  }
  return {
    proseIn: (element) => prose.get(element) ?? 0,
    isLayoutTable: (table) => layoutTables.has(table),
    marked,
    isPage,
    hasBlocks,
  };
}

function add(sums: Map<Nodes, number>, node: Nodes, amount: number): void {
  if (amount > 0) sums.set(node, (sums.get(node) ?? 0) + amount);
}

/** Text counts as prose when a full stop or a semicolon stands in it. */
function sentencesIn(text: string): number {
  return /[。；]/u.test(text) ? text.length : 0;
}
