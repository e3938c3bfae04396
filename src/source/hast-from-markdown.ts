import type {Root} from 'hast';
import {raw} from 'hast-util-raw';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toHast} from 'mdast-util-to-hast';
import {gfm} from 'micromark-extension-gfm';

/**
 * The hast tree of Markdown text (CommonMark with GitHub's tables, footnotes
 * and strike-through), the HTML in it read by the HTML standard's parser.
 */
export function hastFromMarkdown(markdown: string): Root {
  const tree = fromMarkdown(markdown, {
    // Four spaces in front are an indent of official text, not program code.
    extensions: [gfm(), {disable: {null: ['codeIndented']}}],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return raw(toHast(tree, {allowDangerousHtml: true})) as Root;
}
