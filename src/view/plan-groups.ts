import type {Element, ElementContent} from 'hast';
import type {Steps} from '../model/steps.js';
import {textWidth} from './text-width.js';

/**
 * A group: neighbouring blocks that the browser lays out together and skips
 * together while they are off screen. Grouping changes nothing that is read.
 */
export interface GroupPlan {
  readonly kind: 'group';
  readonly nodes: readonly ElementContent[];
  /** Child indices from the article down to `nodes[0]`'s parent. */
  readonly path: readonly number[];
  readonly from: number;
  readonly characters: number;
  readonly blocks: readonly BlockWidth[];
}
/** An element too long for one group: its children are grouped inside it. */
export interface ContainerPlan {
  readonly kind: 'container';
  readonly element: Element;
  readonly parts: readonly (GroupPlan | ContainerPlan)[];
}
/** A block's advance width in em, and its font size against the text's. */
export type BlockWidth = readonly [width: number, scale: number];

/**
 * Characters of a group. One per paragraph costs 46 ms for each frame of
 * scrolling in a million characters, one per section 16, groups of this size 4.
 */
const characters = 4000;

/** Elements whose children can stand in a `div`: not lists, not tables. */
const divisible: ReadonlySet<string> = new Set(['article', 'section']);
const heading = /^h[1-6]$/;

/** How an article's hast element is divided into groups. */
export function* planInSteps(element: Element): Steps<ContainerPlan> {
  return yield* planContainer(element, []);
}

/** The hast nodes of a group in another tree of the same shape. */
export function nodesOf(
  group: GroupPlan,
  article: Element,
): readonly ElementContent[] {
  const parent = group.path.reduce(
    (node, index) => node.children[index] as Element,
    article,
  );
  return parent.children.slice(group.from, group.from + group.nodes.length);
}

function* planContainer(
  element: Element,
  path: readonly number[],
): Steps<ContainerPlan> {
  const parts: (GroupPlan | ContainerPlan)[] = [];
  let from = 0;
  let length = 0;
  const flush = (to: number) => {
    if (to > from) {
      const nodes = element.children.slice(from, to);
      const blocks = blocksOf(nodes);
      parts.push({
        kind: 'group',
        nodes,
        path,
        from,
        characters: length,
        blocks,
      });
    }
    from = to;
    length = 0;
  };
  for (const [index, child] of element.children.entries()) {
    const size = sizeOf(child);
    if (
      size > characters &&
      child.type === 'element' &&
      divisible.has(child.tagName)
    ) {
      flush(index);
      parts.push(yield* planContainer(child, [...path, index]));
      from = index + 1;
      continue;
    }
    // A heading stays with what follows it.
    const last = element.children[index - 1];
    const headed = last?.type === 'element' && heading.test(last.tagName);
    if (length + size > characters && !headed) {
      flush(index);
      yield;
    }
    length += size;
  }
  flush(element.children.length);
  return {kind: 'container', element, parts};
}

function sizeOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  return node.children.reduce((sum, child) => sum + sizeOf(child), 0);
}

/** Elements that begin a line, with their font size. */
const scales: Readonly<Record<string, number>> = {
  p: 1,
  li: 1,
  tr: 1,
  div: 1,
  section: 1,
  caption: 1,
  h1: 1.5,
  h2: 1.5,
  h3: 1.25,
  h4: 1.1,
  h5: 1,
  h6: 1,
};

/** Widths of the blocks in hast nodes; a run-in pair is one block. */
function blocksOf(nodes: readonly ElementContent[]): readonly BlockWidth[] {
  const blocks: [number, number][] = [];
  const walk = (node: ElementContent, inBlock: boolean): void => {
    const last = blocks[blocks.length - 1];
    if (node.type === 'text') {
      if (last) last[0] += textWidth(node.value);
      else blocks.push([textWidth(node.value), 1]);
    }
    if (node.type !== 'element') return;
    const {tagName, properties, children} = node;
    const scale = scales[tagName];
    if (scale !== undefined && !inBlock)
      blocks.push([indentOf(tagName), scale]);
    const whole = inBlock || 'dataRunIn' in properties || tagName === 'tr';
    for (const child of children) walk(child, whole);
  };
  for (const node of nodes) walk(node, false);
  return blocks.filter(([width]) => width > 2);
}

function indentOf(tagName: string): number {
  return tagName === 'p' || tagName === 'div' ? 2 : 0;
}
