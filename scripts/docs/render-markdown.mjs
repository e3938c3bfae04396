import {toHtml} from 'hast-util-to-html';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toHast} from 'mdast-util-to-hast';
import {gfm} from 'micromark-extension-gfm';

/**
 * Markdown of this repository as HTML. `linkTo` maps an address to another;
 * `sizeOf` gives the width and height of an image by its address, so that
 * nothing of the page moves when it comes.
 */
export function renderMarkdown(markdown, {linkTo, sizeOf}) {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const root = toHast(tree);
  visitElements(root, (element) => {
    const {properties} = element;
    if (properties.href) properties.href = linkTo(properties.href);
    if (properties.src) {
      Object.assign(properties, sizeOf(properties.src));
      properties.src = linkTo(properties.src);
    }
    // Alignment is the style sheet's: the pages allow no style attribute.
    delete properties.align;
  });
  letKeysScroll(root);
  return toHtml(root);
}

/** Wide tables and code scroll by themselves, so the keyboard must reach them. */
function letKeysScroll(node) {
  node.children = (node.children ?? []).map((child) => {
    letKeysScroll(child);
    if (child.tagName === 'pre') child.properties.tabIndex = 0;
    return child.tagName === 'table' ? inScroller(child) : child;
  });
}

const inScroller = (table) => ({
  type: 'element',
  tagName: 'div',
  properties: {
    className: ['wide'],
    tabIndex: 0,
    role: 'group',
    ariaLabel: 'Table',
  },
  children: [table],
});

function visitElements(node, visit) {
  if (node.type === 'element') visit(node);
  for (const child of node.children ?? []) visitElements(child, visit);
}
