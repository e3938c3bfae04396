import type {Group} from './article-view.js';
import {firstIndex} from './first-index.js';
import {rectsOf} from './range-rects.js';

/** A character of the article, and the top of the line it stands in. */
export interface LineStart {
  readonly text: Text;
  readonly offset: number;
  readonly top: number;
}

/**
 * The first character of the first line that shows below a height of the
 * window, more than half of it; null when no text does. Reads rectangles of the
 * group in view only: to measure inside a group that is skipped would lay it
 * out.
 */
export function lineBelow(
  groups: readonly Group[],
  height: number,
): LineStart | null {
  const first = () =>
    firstIndex(
      groups.length,
      (index) =>
        (groups[index] as Group).element.getBoundingClientRect().bottom >
        height,
    );
  const at = first();
  const line = lineIn(groups.slice(at, at + 2), height);
  // To measure lays out: Firefox gives the group above its true height then.
  const now = first();
  return now < at ? lineIn(groups.slice(now, now + 2), height) : line;
}

/** The same in a group, or in the one after it, whose first line it may be. */
function lineIn(groups: readonly Group[], height: number): LineStart | null {
  const isBelow = ({top, bottom}: DOMRect) => top + bottom > 2 * height;
  for (const {element} of groups) {
    const texts = textsIn(element);
    const found = firstIndex(texts.length, (index) => {
      const rects = rectOf(texts[index] as Text);
      const last = rects[rects.length - 1];
      return last !== undefined && isBelow(last);
    });
    const text = texts[found];
    if (!text) continue;
    const offset = firstIndex(text.length - 1, (index) =>
      isBelow(characterRect(text, index)),
    );
    return {text, offset, top: characterRect(text, offset).top};
  }
  return null;
}

/**
 * The rectangle of one character. Of the first of a line WebKit gives two: one
 * without width stands at the end of the line before.
 */
export function characterRect(text: Text, offset: number): DOMRect {
  const range = document.createRange();
  const start = Math.max(0, Math.min(offset, text.length - 1));
  range.setStart(text, start);
  range.setEnd(text, Math.min(text.length, start + 1));
  const rects = rectsOf(range);
  return rects[rects.length - 1] ?? range.getBoundingClientRect();
}

/** The text nodes of an element that have characters, in order; no readings. */
export function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeName === 'RT'
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') texts.push(node);
  }
  return texts;
}

function rectOf(text: Text): DOMRectList {
  const range = document.createRange();
  range.selectNodeContents(text);
  return rectsOf(range);
}
