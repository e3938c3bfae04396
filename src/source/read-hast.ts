import type {Element, Nodes, Root} from 'hast';
import {DiagnosticList} from '../model/diagnostic-list.js';
import type {PhrasingContent} from '../model/nodes.js';
import {type HastContext, sourceLineOf} from './hast-context.js';
import {type HtmlRole, roleOf} from './html-roles.js';
import {remarkLeftOut} from './left-out.js';
import type {SourceReading} from './line.js';
import {LineWriter, type TextScope} from './line-writer.js';
import {articleOf, withPageHeading} from './page-content.js';
import {metadataOf} from './page-metadata.js';
import {surveyOf} from './page-survey.js';
import {readTable} from './read-hast-table.js';
import {imageOf, resolverOf} from './read-urls.js';
import {blockScope, inlineScope, topScope} from './text-scopes.js';

export interface ReadHastOptions {
  /**
   * `page`: only the text of the article in it is the document's, the rest is
   * furniture. `fragment`: all of it is. Default: `page` when there is a
   * `<body>`, a script, an element that a content system marks as the article.
   */
  readonly scope?: 'page' | 'fragment';
  /** The address of the page, against which links in it are resolved. */
  readonly baseUrl?: string;
  /** The element of the tree that holds the document; the rest is furniture. */
  readonly article?: Element;
}

/**
 * The lines of an HTML tree as a browser would show them: a line per
 * paragraph, list item, heading or `<br>`, tables and images in their places,
 * page furniture and metadata put aside. Walks without recursion.
 */
export function readHast(
  root: Root,
  options: ReadHastOptions = {},
): SourceReading {
  const survey = surveyOf(root);
  const isPage = survey.isPage || survey.marked.length > 0;
  const scope = options.scope ?? (isPage ? 'page' : 'fragment');
  const context: HastContext = {
    survey,
    writer: new LineWriter(),
    article:
      options.article ?? (scope === 'page' ? articleOf(root, survey) : null),
    resolve: resolverOf(options.baseUrl),
    diagnostics: new DiagnosticList(),
    cellReader: (cellScope) => cellReader(cellScope, context),
  };
  remarkPassedOver(root, context);
  remarkLeftOut(root.data?.leftOut ?? [], context.diagnostics);
  const furniture = context.article !== null;
  // Text without any element that ends a line is plain text in an element.
  const preformatted = !survey.hasBlocks;
  readBlocks(root, {...topScope, furniture, preformatted}, context);
  const {writer, diagnostics} = context;
  return {
    ...withPageHeading(writer),
    metadata: metadataOf(root, writer.furniture),
    diagnostics: diagnostics.all(),
  };
}

/** What an editor should know of mark-up that was more than a page needs. */
function remarkPassedOver({data}: Root, {diagnostics}: HastContext): void {
  const tags = data?.passedOver;
  if (!tags) return;
  diagnostics.add(
    {rule: 'dropped-markup', severity: 'warning', line: null},
    () =>
      `${tags} tags were passed over, beyond the depth or the number of elements that a page of this length needs; their text is kept.`,
  );
}

/** An element that is being read, and how far. */
interface OpenElement {
  readonly children: readonly Nodes[];
  at: number;
  readonly scope: TextScope;
  /** The line ends where the element does. */
  readonly isBlock: boolean;
}

function readBlocks(
  root: Root | Element,
  scope: TextScope,
  context: HastContext,
): void {
  const {writer} = context;
  const {children} = root;
  let open: OpenElement = {children, at: 0, scope, isBlock: true};
  const around: OpenElement[] = [];
  for (;;) {
    if (open.at >= open.children.length) {
      if (open.isBlock) writer.endLine();
      const outer = around.pop();
      if (!outer) return;
      open = outer;
      continue;
    }
    const node = open.children[open.at];
    open.at += 1;
    if (node?.type === 'text') {
      readText(node.value, open.scope, sourceLineOf(node), writer);
    } else if (node?.type === 'element') {
      const inside = readElement(node, open.scope, context);
      if (!inside) continue;
      const {isBlock} = inside;
      if (isBlock) writer.endLine();
      const [only] = node.children;
      // Most elements hold one text: they are read from outside.
      if (node.children.length === 1 && only?.type === 'text') {
        readText(only.value, inside.scope, sourceLineOf(only), writer);
        if (isBlock) writer.endLine();
        continue;
      }
      around.push(open);
      open = {children: node.children, at: 0, scope: inside.scope, isBlock};
    }
  }
}

function readText(
  value: string,
  scope: TextScope,
  sourceLine: number,
  writer: LineWriter,
): void {
  if (!scope.preformatted) {
    writer.addText(value, scope, sourceLine);
    return;
  }
  value.split(/\r\n?|\n/u).forEach((line, at) => {
    if (at > 0) writer.breakLine();
    writer.addText(line, scope, sourceLine + at);
  });
}

/** The scope inside an element; null when nothing in it is left to read. */
function readElement(
  element: Element,
  outside: TextScope,
  context: HastContext,
): {readonly scope: TextScope; readonly isBlock: boolean} | null {
  const role = roleIn(element, context);
  const {writer} = context;
  switch (role) {
    case 'skip':
      return null;
    case 'break':
      writer.breakLine();
      return null;
    case 'image': {
      if (outside.furniture) return null;
      const image = imageOf(element, context);
      if (image) writer.addImage(image, outside, sourceLineOf(element));
      return null;
    }
    case 'inline':
      return {scope: inlineScope(element, outside, context), isBlock: false};
    case 'furniture':
      return {scope: {...outside, furniture: true}, isBlock: true};
    case 'table': {
      writer.endLine();
      const scope = blockScope(element, outside, context);
      if (scope.furniture) return {scope, isBlock: true};
      const reading = readTable(element, scope, context);
      if (reading.kind === 'data') {
        writer.addTable(reading.table, scope, sourceLineOf(element));
        return null;
      }
      const furniture = reading.kind === 'metadata';
      return {scope: {...scope, furniture}, isBlock: true};
    }
    case 'block':
      return {scope: blockScope(element, outside, context), isBlock: true};
    default:
      return role satisfies never;
  }
}

/** What an element is to the reader; the article is more than its looks. */
function roleIn(element: Element, {article}: HastContext): HtmlRole {
  const role = roleOf(element);
  return element === article && role !== 'table' ? 'block' : role;
}

/**
 * What reads the blocks of a table's cells as lines, with a break between each
 * two. One for all cells of a table: there may be a million.
 */
function cellReader(
  scope: TextScope,
  context: HastContext,
): (cell: Element) => readonly PhrasingContent[] {
  const writer = new LineWriter();
  const inCell: HastContext = {...context, writer};
  return (cell) => {
    readBlocks(cell, scope, inCell);
    const lines = writer.lines.splice(0);
    const [only] = lines;
    if (lines.length === 1 && only?.kind === 'text') return only.children;
    return lines.flatMap((line, at) => {
      const before: PhrasingContent[] = at === 0 ? [] : [{type: 'break'}];
      if (line.kind === 'text') return [...before, ...line.children];
      return line.kind === 'figure' ? [...before, ...line.figure.children] : [];
    });
  };
}
