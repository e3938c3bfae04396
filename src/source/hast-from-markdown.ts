import type {Root} from 'hast';
import MarkdownIt, {type Token} from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import {hastFromHtml} from './hast-from-html.js';

/**
 * The hast tree of Markdown text (CommonMark with GitHub's tables, footnotes
 * and strike-through), the HTML in it read by the HTML standard's parser.
 * Quotations, lists and notes nest 32 deep; marks beyond that are left out.
 */
export function hastFromMarkdown(markdown: string): Root {
  try {
    return hastFromHtml(htmlFromMarkdown(withBoundedNesting(markdown)));
  } catch (error) {
    // Images nested in each other deeper than the reader recurses: plain text.
    if (error instanceof RangeError) return plainText(markdown);
    throw error;
  }
}

const reader = new MarkdownIt({html: true})
  .use(footnotes)
  // Four spaces in front are an indent of official text, not program code; a
  // note stays where it is written; ^[…] is no note of GitHub's, and slow.
  .disable(['code', 'footnote_tail', 'footnote_inline']);
// All that is deeper would be left out in blocks, where 32 marks and 32 indents
// make up to 200 levels; in a line it is plain text, and costs less.
reader.core.ruler.before('block', 'blocks nest', ({md}) => {
  Object.assign(md.options, {maxNesting: 300});
});
reader.core.ruler.before('inline', 'brackets nest', ({md}) => {
  Object.assign(md.options, {maxNesting: 40});
});
// Any address passes here: what a link may lead to is one question for all
// sources (source/read-urls).
reader.validateLink = () => true;
for (const type of ['footnote_ref', 'footnote_label'])
  reader.renderer.rules[type] = (tokens, at) =>
    reader.utils.escapeHtml(noteLabel(tokens[at]));

function htmlFromMarkdown(markdown: string): string {
  const env: Record<string, unknown> = {};
  const tokens = reader.parse(markdown, env);
  labelNotes(tokens);
  return htmlOf(tokens, env);
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

/** The label of a note in a text: ［1］ for `[^1]`. */
function noteLabel(token: Token | undefined): string {
  return `［${(token?.meta as {label?: string} | null)?.label ?? ''}］`;
}

/**
 * Puts the label of each note in front of its text; of one that does not begin
 * with a paragraph it is a paragraph of its own.
 */
function labelNotes(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    if (token.type !== 'footnote_reference_open') return;
    const isText = tokens[at + 1]?.type === 'paragraph_open';
    token.type = 'footnote_label';
    token.hidden = isText;
    if (isText) tokens[at + 2]?.children?.unshift(token);
  });
}

/**
 * The HTML of tokens, each block on the line of the source that it has there,
 * so that what is said of a line of the HTML is true of the source.
 */
function htmlOf(
  tokens: readonly Token[],
  env: Record<string, unknown>,
): string {
  const {renderer, options, utils} = reader;
  const parts: string[] = [];
  let line = 0;
  const write = (html: string) => {
    parts.push(html);
    for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1))
      line += 1;
  };
  for (const token of tokens) {
    const {type, tag, nesting, map, content} = token;
    if (map && nesting >= 0 && map[0] > line) write('\n'.repeat(map[0] - line));
    if (type === 'inline')
      write(renderer.renderInline(token.children ?? [], options, env));
    else if (type === 'html_block') write(content);
    else if (type === 'fence')
      write(`<pre>\n${utils.escapeHtml(content)}</pre>`);
    else if (token.hidden) continue;
    else if (type === 'footnote_label')
      write(`<p>${utils.escapeHtml(noteLabel(token))}</p>`);
    else if (tag !== '')
      write(
        nesting < 0 ? `</${tag}>` : `<${tag}${renderer.renderAttrs(token)}>`,
      );
  }
  return parts.join('');
}

function plainText(value: string): Root {
  return {type: 'root', children: [{type: 'text', value}]};
}
