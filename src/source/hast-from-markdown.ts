import type {Root} from 'hast';
import type {Token} from 'markdown-it';
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

function treeOf(markdown: string): Root {
  const {pieces, inline} = markdownPieces(markdown);
  let writer: MarkdownWriter = new PlainMarkdownWriter();
  if (markdown.includes('<')) {
    const isPage = pageTag.test(markdown) && holdsPage(pieces, inline);
    writer = new MarkupWriter(markdown.length, isPage ? 'page' : 'part');
  }
  for (const piece of pieces) writePiece(piece, inline, writer);
  const {tree, passedOver} = writer.end();
  return passedOver > 0 ? {...tree, data: {...tree.data, passedOver}} : tree;
}

function writePiece(
  {kind, tag, attributes, text, note, line}: MarkdownPiece,
  inline: Inline,
  writer: MarkdownWriter,
): void {
  writer.moveTo(line);
  if (kind === 'html') writer.html(text);
  else if (kind === 'close') writer.close(tag);
  else if (kind === 'pre') writer.preformatted(text);
  else {
    if (kind !== 'inline') writer.open(tag, attributes ?? []);
    if (note !== null) writer.text(noteLabel(note));
    if (inlineMark.test(text)) writeInline(inline(text), writer);
    else writer.text(text);
    if (kind === 'leaf') writer.close(tag);
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
function writeInline(tokens: readonly Token[], writer: MarkdownWriter): void {
  for (const token of tokens) {
    const {type, tag, nesting, content, attrs} = token;
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
