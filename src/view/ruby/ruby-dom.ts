import type {RubyAnnotation} from './readings.js';

/**
 * A text node of the article that shows readings: the node stays where it is
 * and is empty while `shown` stands before it in its place.
 */
export interface RubyText {
  readonly node: Text;
  readonly words: string;
  readonly shown: HTMLElement;
}

/**
 * Shows readings over the characters of a text node. A screen reader gets the
 * characters alone: its voice knows how to say them.
 */
export function showRuby(
  node: Text,
  annotations: readonly RubyAnnotation[],
): RubyText | null {
  if (annotations.length === 0) return null;
  const words = node.data;
  const shown = document.createElement('span');
  shown.dataset.ruby = '';
  let at = 0;
  for (const {start, end, reading} of annotations) {
    if (start > at) shown.append(words.slice(at, start));
    shown.append(rubyOver(words.slice(start, end), reading));
    at = end;
  }
  if (at < words.length) shown.append(words.slice(at));
  node.before(shown);
  node.data = '';
  return {node, words, shown};
}

/** Takes the readings away; the text node has its words again. */
export function hideRuby({node, words, shown}: RubyText): void {
  shown.remove();
  node.data = words;
}

function rubyOver(character: string, reading: string): HTMLElement {
  const ruby = document.createElement('ruby');
  const rt = document.createElement('rt');
  rt.setAttribute('aria-hidden', 'true');
  rt.textContent = reading;
  ruby.append(character, rt);
  return ruby;
}
