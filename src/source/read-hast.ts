import type {Element, Nodes, Root} from 'hast';
import type {Diagnostic} from '../model/diagnostic.js';
import type {PhrasingContent} from '../model/nodes.js';
import {attribute, isBare} from './hast-attributes.js';
import {type HastContext, sourceLineOf} from './hast-context.js';
import {type HtmlRole, isNamedAsFurniture, roleOf} from './html-roles.js';
import {formatInside, plainFormat} from './inline-format.js';
import type {SourceReading} from './line.js';
import {LineWriter, type TextScope} from './line-writer.js';
import {articleOf, withPageHeading} from './page-content.js';
import {metadataOf} from './page-metadata.js';
import {surveyOf} from './page-survey.js';
import {readTable} from './read-hast-table.js';
import {imageOf, linkUrlOf, resolverOf} from './read-urls.js';
import {alignOf, indentOf, isIndent, isUnmarkedList} from './text-layout.js';

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
    diagnostics: passedOverIn(root),
    readCell: (cell, cellScope) => readCell(cell, cellScope, context),
  };
  const furniture = context.article !== null;
  // Text without any element that ends a line is plain text in an element.
  const preformatted = !survey.hasBlocks;
  readBlocks(root, {...topScope, furniture, preformatted}, context);
  const {writer, diagnostics} = context;
  return {
    ...withPageHeading(writer),
    metadata: metadataOf(root, writer.furniture),
    diagnostics,
  };
}

/** What an editor should know of mark-up that was more than a page needs. */
function passedOverIn({data}: Root): Diagnostic[] {
  const tags = data?.passedOver;
  if (!tags) return [];
  const reason = `${tags} tags were passed over, beyond the depth or the number of elements that a page of this length needs; their text is kept.`;
  return [{rule: 'dropped-markup', severity: 'warning', reason, line: null}];
}

const topScope: TextScope = {
  format: plainFormat,
  furniture: false,
  preformatted: false,
  headingLevel: null,
  align: undefined,
  indent: 0,
  blockquote: false,
  item: null,
  list: null,
};

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
      if (inside.isBlock) writer.endLine();
      around.push(open);
      open = {children: node.children, at: 0, ...inside};
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

function inlineScope(
  element: Element,
  outside: TextScope,
  context: HastContext,
): TextScope {
  const format = formatInside(element, outside.format);
  if (element.tagName !== 'a' || outside.furniture) {
    return format === outside.format ? outside : {...outside, format};
  }
  const url = linkUrlOf(element, context);
  return {...outside, format: {...format, url: url ?? format.url}};
}

/** What a block changes for the text in it, by its tag name. */
const blockScopes: Readonly<
  Record<string, (element: Element, scope: TextScope) => Partial<TextScope>>
> = {
  h1: () => ({headingLevel: 1}),
  h2: () => ({headingLevel: 2}),
  h3: () => ({headingLevel: 3}),
  h4: () => ({headingLevel: 4}),
  h5: () => ({headingLevel: 5}),
  h6: () => ({headingLevel: 6}),
  pre: () => ({preformatted: true}),
  center: () => ({align: 'center'}),
  blockquote: (element, scope) => ({
    blockquote: scope.blockquote || !isIndent(element),
    item: null,
  }),
  ol: (element, scope) => ({
    list: {
      level: (scope.list?.level ?? 0) + 1,
      next: Number(attribute(element, 'start')) || 1,
      ordered: !isUnmarkedList(element),
      fresh: true,
    },
  }),
  ul: (_, scope) => ({
    list: {
      level: (scope.list?.level ?? 0) + 1,
      next: 1,
      ordered: false,
      fresh: true,
    },
  }),
  li: (element, {list}) => {
    if (!list) return {};
    const number = Number(attribute(element, 'value')) || list.next;
    list.next = number + 1;
    const {level, ordered, fresh: first} = list;
    list.fresh = false;
    return {item: {level, number: ordered ? number : null, first, open: true}};
  },
};

function blockScope(
  element: Element,
  outside: TextScope,
  {article, survey}: HastContext,
): TextScope {
  const ofTag = blockScopes[element.tagName]?.(element, outside);
  const isArticle = element === article;
  if (!isArticle && isBare(element)) {
    return ofTag ? {...outside, ...ofTag} : outside;
  }
  const isAside =
    survey.proseIn(element) === 0 &&
    isNamedAsFurniture(element) &&
    element.tagName !== 'body';
  const align = alignOf(element);
  return {
    ...outside,
    format: formatInside(element, outside.format),
    furniture: isArticle ? false : outside.furniture || isAside,
    align: align === null ? outside.align : align,
    indent: indentOf(element) || outside.indent,
    ...ofTag,
  };
}

/** The blocks of a cell, read as lines, with a break between each two. */
function readCell(
  cell: Element,
  scope: TextScope,
  context: HastContext,
): readonly PhrasingContent[] {
  const writer = new LineWriter();
  readBlocks(cell, {...scope, furniture: false}, {...context, writer});
  return writer.lines.flatMap((line, at) => {
    const before: PhrasingContent[] = at === 0 ? [] : [{type: 'break'}];
    if (line.kind === 'text') return [...before, ...line.children];
    return line.kind === 'figure' ? [...before, ...line.figure.children] : [];
  });
}
