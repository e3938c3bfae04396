import type {Node} from './nodes.js';

/**
 * The characters of a node's phrasing content, in order: text, note labels,
 * `\n` for breaks. Ordinals and markers of blocks are not part of it.
 */
export function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'note':
      return node.label;
    case 'image':
      return '';
    default:
      return (node.children as readonly Node[]).map(textOf).join('');
  }
}
