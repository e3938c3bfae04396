import type {PolicyReportElement} from '../../src/policy-report-element.js';

/**
 * A character of the first line that shows below the bar, more than half of it,
 * and how far it has gone since, in lines.
 */
export function characterAtTop(reader: PolicyReportElement): {
  readonly error: () => number;
} {
  const article = reader.querySelector('article') as HTMLElement;
  const bar = reader.shadowRoot?.querySelector('.bar') as Element;
  const {left} = article.getBoundingClientRect();
  const edge = () => bar.getBoundingClientRect().bottom;
  let found: {text: Text; offset: number} | null = null;
  for (let y = edge() + 1; !found && y < edge() + 200; y += 4) {
    const caret = document.caretRangeFromPoint(left + 2, y);
    const text = caret?.startContainer;
    if (!caret || !(text instanceof Text) || !article.contains(text)) continue;
    const {startOffset: offset} = caret;
    const {top, bottom} = rectOf(text, offset);
    if ((top + bottom) / 2 > edge()) found = {text, offset};
  }
  if (!found) throw new Error('There is no text at the top.');
  const {text, offset} = found;
  const before = rectOf(text, offset).top - edge();
  return {
    error: () => {
      const line = Number.parseFloat(getComputedStyle(article).lineHeight);
      const {top} = rectOf(...characterAt(text, offset));
      return Math.abs(top - edge() - before) / line;
    },
  };
}

/** The node of a text is empty while readings stand in its place. */
function characterAt(text: Text, offset: number): [Text, number] {
  if (text.data !== '') return [text, offset];
  const walker = document.createTreeWalker(
    text.previousSibling as Node,
    NodeFilter.SHOW_TEXT,
  );
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node as Text;
    if (part.parentElement?.closest('rt')) continue;
    if (left < part.length) return [part, left];
    left -= part.length;
  }
  throw new Error('The character has left the article.');
}

function rectOf(text: Text, offset: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, Math.min(offset, text.length - 1));
  range.setEnd(text, Math.min(text.length, offset + 1));
  // WebKit has a second one, at the end of the line before.
  return [...range.getClientRects()].pop() ?? range.getBoundingClientRect();
}
