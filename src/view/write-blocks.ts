import type {Element as HastElement, Root} from 'hast';
import type {Group} from './article-view.js';
import {type Leaf, wordsOfLeaves, writeLeaf} from './to-dom.js';
import {markLang} from './write-group.js';

/** The elements with an id that stand between two heights of the window. */
export function blocksInView(
  groups: readonly Group[],
  top: number,
  bottom: number,
): readonly Element[] {
  const isBetween = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  };
  return groups
    .filter(({element}) => isBetween(element))
    .flatMap(({element}) =>
      [...element.querySelectorAll('[id]')].filter(isBetween),
    );
}

/**
 * Writes the words of some blocks, given as hast, over the same blocks of an
 * article, and their language. A block that is not there with as many leaves is
 * left as it is.
 */
export function writeBlocks(
  article: HTMLElement,
  root: Root,
  lang: string,
): void {
  const walk = (node: HastElement) => {
    const {id} = node.properties;
    const block =
      typeof id === 'string' &&
      article.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (block) {
      if (writeBlock(block, node)) markLang(block, lang);
      return;
    }
    for (const child of node.children) {
      if (child.type === 'element') walk(child);
    }
  };
  for (const node of root.children) if (node.type === 'element') walk(node);
}

/** Whether the block had the leaves for the words. */
function writeBlock(block: Element, {children}: HastElement): boolean {
  const words = wordsOfLeaves(children);
  const leaves = leavesIn(block);
  if (leaves.length !== words.length) return false;
  leaves.forEach((leaf, at) => {
    writeLeaf(leaf, words[at] ?? '');
  });
  return true;
}

function leavesIn(block: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const walker = document.createTreeWalker(
    block,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text || node instanceof HTMLImageElement) {
      leaves.push(node);
    }
  }
  return leaves;
}
