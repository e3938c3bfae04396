import type {PhrasingContent} from '../model/nodes.js';
import type {TextLine} from '../source/line.js';

/**
 * Two lines as the one that a line break tore apart. Chinese joins without a
 * blank; Latin words and numbers keep one between them.
 */
export function joinLines(first: TextLine, second: TextLine): TextLine {
  const gap =
    /[A-Za-z0-9,.;:]$/.test(first.text) && /^[A-Za-z0-9]/.test(second.text)
      ? ' '
      : '';
  return {
    ...first,
    text: first.text + gap + second.text,
    children: joinPhrasing(first.children, gap, second.children),
  };
}

function joinPhrasing(
  before: readonly PhrasingContent[],
  gap: string,
  after: readonly PhrasingContent[],
): readonly PhrasingContent[] {
  const last = before[before.length - 1];
  const [next, ...rest] = after;
  if (last?.type === 'text' && next?.type === 'text')
    return [
      ...before.slice(0, -1),
      {...last, value: last.value + gap + next.value},
      ...rest,
    ];
  return gap === ''
    ? [...before, ...after]
    : [...before, {type: 'text', value: gap}, ...after];
}
