import type {Element, Nodes, Root} from 'hast';
import {attribute, isBare} from './hast-attributes.js';
import {type HtmlRole, roleOf} from './html-roles.js';

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
  isNamedArticle,
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

function isNamedArticle({tagName}: Element): boolean {
  return tagName === 'article' || tagName === 'main';
}

/** Elements that stand in pages and not in the articles of pages. */
const pageParts = new Set(['body', 'script', 'nav', 'iframe', 'footer']);

/** An element that is being surveyed, and how far. */
interface OpenElement {
  readonly node: Element | Root;
  at: number;
  /** The table around it. */
  readonly table: Element | null;
  prose: number;
}

/** A survey of a tree, made without recursion. */
export function surveyOf(root: Root): Survey {
  const prose = new Map<Nodes, number>();
  const found: Found = {
    layoutTables: new Set(),
    marked: [],
    isPage: false,
    hasBlocks: false,
  };
  let open: OpenElement = {node: root, at: 0, table: null, prose: 0};
  const around: OpenElement[] = [];
  for (;;) {
    const {node} = open;
    if (open.at >= node.children.length) {
      if (open.prose > 0) prose.set(node, open.prose);
      const outer = around.pop();
      if (!outer) break;
      const isAside = node.type === 'element' && node.tagName === 'a';
      if (!isAside) outer.prose += open.prose;
      open = outer;
      continue;
    }
    const child = node.children[open.at];
    open.at += 1;
    if (child?.type === 'text') open.prose += sentencesIn(child.value);
    if (child?.type !== 'element') continue;
    const role = surveyElement(child, open.table, found);
    if (role === 'skip' || role === 'furniture') continue;
    const [only] = child.children;
    // Most elements hold one text: they are looked at from outside.
    if (child.children.length === 1 && only?.type === 'text') {
      const length = sentencesIn(only.value);
      if (length > 0) prose.set(child, length);
      if (child.tagName !== 'a') open.prose += length;
      continue;
    }
    around.push(open);
    const table = role === 'table' ? child : open.table;
    open = {node: child, at: 0, table, prose: 0};
  }
  return {
    marked: found.marked,
    isPage: found.isPage,
    hasBlocks: found.hasBlocks,
    proseIn: (element) => prose.get(element) ?? 0,
    isLayoutTable: (table) => found.layoutTables.has(table),
  };
}

interface Found {
  readonly layoutTables: Set<Element>;
  readonly marked: Element[];
  isPage: boolean;
  hasBlocks: boolean;
}

function surveyElement(
  element: Element,
  table: Element | null,
  found: Found,
): HtmlRole {
  const role = roleOf(element);
  if (pageParts.has(element.tagName)) found.isPage = true;
  if (role === 'skip' || role === 'furniture') return role;
  if (role !== 'inline') found.hasBlocks = true;
  const isMarked = isBare(element)
    ? isNamedArticle(element)
    : articleMarks.some((isMark) => isMark(element));
  if (isMarked) found.marked.push(element);
  if (role === 'table' && table) found.layoutTables.add(table);
  return role;
}

/** Text counts as prose when a full stop or a semicolon stands in it. */
function sentencesIn(text: string): number {
  return /[。；]/u.test(text) ? text.length : 0;
}
