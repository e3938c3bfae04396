import type {ElementContent, Element as HastElement} from 'hast';
import type {Group} from './article-view.js';
import {nodesOf} from './plan-groups.js';
import {wordsOfLeaves, writeLeaf} from './to-dom.js';

/**
 * Writes a group's words anew, from the article's hast in another script; every
 * node stays. `lang` is what the group is in then.
 */
export function writeGroup(
  group: Group,
  article: HastElement,
  lang: string,
): void {
  begin(group, article);
  const words = wordsOfLeaves(group.plan.nodes);
  group.leaves?.forEach((leaf, at) => {
    writeLeaf(leaf, words[at] ?? '');
  });
  markLang(group.element, lang);
}

/**
 * The same as one function for each block. For a group that is in view: all of
 * its blocks at once are 50 to 100 ms of styles and layout on a slow computer.
 */
export function blockWriters(
  group: Group,
  article: HastElement,
  lang: string,
): readonly (() => void)[] {
  begin(group, article);
  const {leaves} = group;
  let next = 0;
  const writersOf = (
    nodes: readonly ElementContent[],
    parent: Element,
  ): readonly (() => void)[] =>
    nodes.flatMap((node, at) => {
      const element = parent.children[at];
      if (node.type === 'element' && node.tagName === 'section' && element) {
        return writersOf(node.children, element);
      }
      const words = wordsOfLeaves([node]);
      const own = leaves?.slice(next, next + words.length);
      next += words.length;
      return () => {
        own?.forEach((leaf, index) => {
          writeLeaf(leaf, words[index] ?? '');
        });
        if (element instanceof HTMLElement) markLang(element, lang);
      };
    });
  return writersOf(group.plan.nodes, group.element);
}

/**
 * Marks a part of an article with its language, so that it is laid out now and
 * not again when the article around it follows. Marks inside are done with. One
 * stays when it says no more than the article: to take it away would be another
 * look at the styles of all that it holds.
 */
export function markLang(element: HTMLElement, lang: string): void {
  const around = element.closest<HTMLElement>('[lang]');
  if (around?.lang !== lang) element.lang = lang;
  for (const marked of element.querySelectorAll('[lang]')) {
    marked.removeAttribute('lang');
  }
}

function begin(group: Group, article: HastElement): void {
  const nodes = nodesOf(group.plan, article);
  group.plan = {...group.plan, nodes};
  group.ready = null;
}
