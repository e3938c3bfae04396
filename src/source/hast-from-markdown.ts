import type {Root} from 'hast';
import {raw} from 'hast-util-raw';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toHast} from 'mdast-util-to-hast';
import {gfm} from 'micromark-extension-gfm';

/**
 * The hast tree of Markdown text (CommonMark with GitHub's tables, footnotes
 * and strike-through), the HTML in it read by the HTML standard's parser.
 * Quotations and lists nest 32 deep; marks beyond that are left out.
 */
export function hastFromMarkdown(markdown: string): Root {
  try {
    const tree = fromMarkdown(withBoundedNesting(markdown), {
      // Four spaces in front are an indent of official text, not program code.
      extensions: [gfm(), {disable: {null: ['codeIndented']}}],
      mdastExtensions: [gfmFromMarkdown()],
    });
    return raw(toHast(tree, {allowDangerousHtml: true})) as Root;
  } catch (error) {
    // HTML nested in it deeper than the tree's makers recurse: plain text.
    if (error instanceof RangeError) return plainText(markdown);
    throw error;
  }
}

const deepMarks =
  /^((?:[ \t]*(?:>|(?:[-*+]|[0-9]{1,9}[.)])[ \t])){32})(?:[ \t]*(?:>|(?:[-*+]|[0-9]{1,9}[.)])[ \t]))+/gmu;
/** What 32 levels of lists are indented by. */
const deepIndent = /^ {65,}/gmu;

/**
 * The standard's algorithm takes a time of depth × lines, and what walks its
 * tree recurses.
 */
function withBoundedNesting(markdown: string): string {
  return markdown.replace(deepMarks, '$1').replace(deepIndent, ' '.repeat(64));
}

function plainText(value: string): Root {
  return {type: 'root', children: [{type: 'text', value}]};
}
