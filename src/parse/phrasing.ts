import type {PhrasingContent} from '../model/nodes.js';
import {textOf} from '../model/text-of.js';

/**
 * The part of a line's phrasing content between two offsets of its text. A
 * strong, a link or another node that a boundary falls into is dealt to both
 * sides. An image, which has no characters, goes to the side that begins with
 * it; at the end of the line it has none but the side before it.
 */
export function slicePhrasing(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
): readonly PhrasingContent[] {
  const only = children[0];
  if (children.length === 1 && only?.type === 'text') {
    return start === 0 && end >= only.value.length
      ? children
      : textBetween(only, start, end);
  }
  const slice: PhrasingContent[] = [];
  const images: PhrasingContent[] = [];
  let at = 0;
  for (const child of children) {
    const length = textOf(child).length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (from === 0 && to === length) {
      if (length > 0 || (at >= start && at < end)) slice.push(child);
      else if (at >= start && at === end) images.push(child);
    } else if (to > from) {
      for (const part of sliceNode(child, from, to)) slice.push(part);
    }
  }
  return images.length === 0 || at > end ? slice : slice.concat(images);
}

function sliceNode(
  node: PhrasingContent,
  from: number,
  to: number,
): readonly PhrasingContent[] {
  if (node.type === 'text') return textBetween(node, from, to);
  if (!('children' in node)) return [node];
  return [{...node, children: slicePhrasing(node.children, from, to)}];
}

function textBetween(
  node: Extract<PhrasingContent, {type: 'text'}>,
  from: number,
  to: number,
): readonly PhrasingContent[] {
  const value = node.value.slice(from, to);
  return value === '' ? [] : [{...node, value}];
}
