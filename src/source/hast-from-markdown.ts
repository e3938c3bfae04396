import type {Root} from 'hast';
import type {Token} from 'markdown-it';
import type {LeftOut} from './left-out.js';
import {type MarkdownPiece, markdownPieces} from './markdown-pieces.js';
import {type MarkdownWriter, PlainMarkdownWriter} from './markdown-writer.js';
import {MarkupWriter} from './markup-writer.js';

/**
 * The hast tree of Markdown text (CommonMark with GitHub's tables, footnotes
 * and strike-through), the HTML in it read by the HTML standard's parser.
 * Quotations, lists and notes nest 32 deep; marks beyond that are left out.
 */
export function hastFromMarkdown(markdown: string): Root {
  try {
    return treeOf(withBoundedNesting(markdown));
  } catch (error) {
    // Images nested in each other deeper than the reader recurses: plain text.
    if (error instanceof RangeError) return plainText(markdown);
    throw error;
  }
}

/** Marks at the start of a line that open a block: `> `, `- `, `1. `, `[^1]:`. */
const mark =
  '[ \\t]*(?:>|(?:[-*+]|[0-9]{1,9}[.)])[ \\t]|\\[\\^[^\\]\\s]{1,99}\\]:)';
const deepMarks = new RegExp(`^((?:${mark}){32})(?:${mark})+`, 'gmu');
/** What 32 levels of lists are indented by. */
const deepIndent = /^(?: {0,3}\t| {4}){16}[ \t]+/gmu;

/**
 * Beyond a nesting the reader of Markdown leaves out what stands there, and
 * what walks the tree recurses.
 */
function withBoundedNesting(markdown: string): string {
  return markdown.replace(deepMarks, '$1').replace(deepIndent, ' '.repeat(64));
}

/** Tags that only whole pages have. */
const pageTag = /<(?:html|head|body|frameset)[\s>/]/iu;
/** Signs that a line has more in it than its text. */
const inlineMark = /[\n\\`~*_[\]!<&]/u;

type Inline = (text: string) => readonly Token[];

/** A Markdown text that is being written as a tree. */
interface Writing {
  readonly writer: MarkdownWriter;
  readonly inline: Inline;
  readonly leftOut: LeftOut[];
  /** Line of the block that is written, from 1; null when it has none. */
  line: number | null;
  /** Line of the table whose columns are not known to be aligned. */
  table: number | null;
}

function treeOf(markdown: string): Root {
  const {pieces, inline, unused, again} = markdownPieces(markdown);
  let writer: MarkdownWriter = new PlainMarkdownWriter();
  if (markdown.includes('<')) {
    const isPage = pageTag.test(markdown) && holdsPage(pieces, inline);
    writer = new MarkupWriter(markdown.length, isPage ? 'page' : 'part');
  }
  const leftOut: LeftOut[] = [];
  const writing: Writing = {writer, inline, leftOut, line: null, table: null};
  for (const piece of pieces) writePiece(piece, writing);
  for (const text of unused())
    leftOut.push({kind: 'definition', text, line: null});
  for (const text of again) leftOut.push({kind: 'again', text, line: null});
  const {tree, passedOver} = writer.end();
  return {
    ...tree,
    data: {
      ...tree.data,
      ...(passedOver > 0 ? {passedOver} : {}),
      ...(leftOut.length > 0 ? {leftOut} : {}),
    },
  };
}

function writePiece(piece: MarkdownPiece, writing: Writing): void {
  const {kind, tag, attributes, text, note, line} = piece;
  const {writer, inline} = writing;
  writer.moveTo(line);
  if (line >= 0) writing.line = line + 1;
  noteLeftOut(piece, writing);
  if (kind === 'html') writer.html(text);
  else if (kind === 'close') writer.close(tag);
  else if (kind === 'pre') writer.preformatted(text);
  else {
    if (kind !== 'inline') writer.open(tag, attributes ?? []);
    if (note !== null) writer.text(noteLabel(note));
    if (inlineMark.test(text)) writeInline(inline(text), writing);
    else writer.text(text);
    if (kind === 'leaf') writer.close(tag);
  }
}

/** Notes the words after a fence, and that columns of a table are aligned. */
function noteLeftOut(
  {kind, tag, attributes}: MarkdownPiece,
  writing: Writing,
): void {
  const {leftOut, line} = writing;
  if (tag === 'table') writing.table = line;
  if (!attributes) return;
  if (kind === 'pre') {
    for (const [, text] of attributes)
      leftOut.push({kind: 'fence', text: String(text), line});
  } else if (tag === 'th' && writing.table !== null) {
    leftOut.push({kind: 'alignment', text: '', line: writing.table});
    writing.table = null;
  }
}

function holdsPage(pieces: readonly MarkdownPiece[], inline: Inline): boolean {
  return pieces.some(({kind, text}) => {
    if (!pageTag.test(text) || kind === 'pre') return false;
    return (
      kind === 'html' ||
      inline(text).some(
        ({type, content}) => type === 'html_inline' && pageTag.test(content),
      )
    );
  });
}

/** Writes what stands in a line. */
function writeInline(tokens: readonly Token[], writing: Writing): void {
  const {writer, leftOut, line} = writing;
  for (const token of tokens) {
    const {type, tag, nesting, content, attrs} = token;
    for (const text of titlesIn(token))
      leftOut.push({kind: 'title', text, line});
    if (type === 'text' || type === 'text_special') writer.text(content);
    else if (type === 'softbreak') writer.text('\n');
    else if (type === 'hardbreak') {
      writer.open('br');
      writer.text('\n');
    } else if (type === 'html_inline') writer.html(content);
    else if (type === 'footnote_ref') {
      writer.text(noteLabel((token.meta as {label: string}).label));
    } else if (type === 'code_inline') {
      writer.open(tag);
      writer.text(content);
      writer.close(tag);
    } else if (type === 'image') {
      const alt = altOf(token.children ?? []);
      const own = (attrs ?? []).filter(([name]) => name !== 'alt');
      writer.open(tag, [...own, ['alt', alt]]);
    } else if (nesting < 0) writer.close(tag);
    else writer.open(tag, attrs ?? []);
  }
}

/** The titles of a link or image, and of those in the text of an image. */
function titlesIn({attrs, children}: Token): readonly string[] {
  if (!attrs) return [];
  const own = attrs.filter(([name]) => name === 'title');
  return own
    .map(([, title]) => String(title))
    .concat((children ?? []).flatMap(titlesIn));
}

/** The text of an image: what is in it, without its marks. */
function altOf(tokens: readonly Token[]): string {
  return tokens
    .map(({type, content, children}) => {
      if (type === 'image') return altOf(children ?? []);
      return /break$/u.test(type) ? '\n' : content;
    })
    .join('');
}

/** The label of a note in a text: ［1］ for `[^1]`. */
function noteLabel(label: string): string {
  return `［${label}］`;
}

function plainText(value: string): Root {
  return {type: 'root', children: [{type: 'text', value}]};
}
