import type {TextRange} from '../model/sentences.js';

/** A block of the article as it is shown: its words and the nodes they are in. */
export interface TextBlock {
  readonly element: Element;
  /** The characters of `nodes`, one after the other; `\n` for a `<br>`. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node starts in `text`. */
  readonly starts: readonly number[];
}

/** Elements that stand inside a line. */
const inline: ReadonlySet<string> = new Set([
  'A',
  'B',
  'BDI',
  'EM',
  'I',
  'MARK',
  'RB',
  'RUBY',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
]);

/** Elements whose text is said beside the words and is none of them. */
const aside: ReadonlySet<string> = new Set(['RT', 'RP']);

/**
 * The blocks of an article in reading order: headings, paragraphs, cells,
 * captions; a mark such as 一、 belongs to its block. Readings over characters
 * are left out.
 */
export function textBlocksOf(article: Element): readonly TextBlock[] {
  const blocks: BlockBuilder[] = [];
  // By hand: a TreeWalker that asks a function of ours is seven times slower.
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text || node.nodeName === 'BR') add(node);
      else if (!aside.has(node.nodeName)) walk(node);
    }
  };
  const add = (node: Node): void => {
    const element = blockAround(node);
    const last = blocks[blocks.length - 1];
    const block = last?.element === element ? last : startBlock(element);
    if (block !== last) blocks.push(block);
    if (!(node instanceof Text)) {
      block.text += '\n';
    } else if (node.data !== '') {
      block.nodes.push(node);
      block.starts.push(block.text.length);
      block.text += node.data;
    }
  };
  walk(article);
  return blocks.filter(({nodes}) => nodes.length > 0);
}

/** A stretch of a block as a DOM range. */
export function domRangeOf(block: TextBlock, {start, end}: TextRange): Range {
  const range = document.createRange();
  const from = nodeAt(block, start);
  // The end belongs to the node of the last character, not to the next one.
  const to = nodeAt(block, end - 1);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
  return range;
}

/** Where a DOM position stands: the number of its block and the offset there. */
export function placeIn(
  blocks: readonly TextBlock[],
  node: Node,
  offset: number,
): {readonly block: number; readonly offset: number} | null {
  const block = blocks.findIndex(
    ({element}) => element === node || element.contains(node),
  );
  const found = blocks[block];
  if (!found) return null;
  const at = found.nodes.indexOf(node as Text);
  const start = found.starts[at];
  return {block, offset: start === undefined ? 0 : start + offset};
}

interface BlockBuilder {
  readonly element: Element;
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}

function startBlock(element: Element): BlockBuilder {
  return {element, text: '', nodes: [], starts: []};
}

function blockAround(node: Node): Element {
  let element = node.parentElement as Element;
  while (inline.has(element.tagName) && element.parentElement) {
    element = element.parentElement;
  }
  return element;
}

function nodeAt(
  {nodes, starts}: TextBlock,
  offset: number,
): {node: Text; offset: number} {
  let at = starts.length - 1;
  while (at > 0 && (starts[at] ?? 0) > offset) at -= 1;
  const node = nodes[at] as Text;
  const inside = Math.max(0, offset - (starts[at] ?? 0));
  return {node, offset: Math.min(inside, node.length)};
}
