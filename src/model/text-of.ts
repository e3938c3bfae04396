import type {Node} from './nodes.js';
import {visit} from './visit.js';

/**
 * The characters of a node's phrasing content, in order: text, note labels,
 * `\n` for breaks. Ordinals and markers of blocks are not part of it.
 */
export function textOf(root: Node): string {
  if (root.type === 'text') return root.value;
  let text = '';
  for (const node of 'children' in root ? root.children : [root]) {
    if (node.type === 'text') text += node.value;
    else text += textInside(node);
  }
  return text;
}

/** Not recursive: a tree that was made by hand may be of any depth. */
function textInside(root: Node): string {
  let text = '';
  visit(root, (node) => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'note') text += node.label;
    return undefined;
  });
  return text;
}
