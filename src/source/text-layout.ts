import type {Element} from 'hast';
import {attribute} from './hast-attributes.js';
import type {LineHints} from './line.js';

/**
 * How an element aligns its text; null when it says nothing, and undefined
 * when it says that it starts at the left, as everything else does.
 */
export function alignOf(element: Element): LineHints['align'] | null {
  const style = attribute(element, 'style');
  const [, inStyle] = /text-align\s*:\s*(\w+)/iu.exec(style) ?? [];
  const value = (inStyle ?? attribute(element, 'align')).toLowerCase();
  if (value === '') return null;
  return value === 'center' || value === 'right' ? value : undefined;
}

/** Characters that a style indents the first line by; 0 without one. */
export function indentOf(element: Element): number {
  const style = attribute(element, 'style');
  const [, size, unit = ''] =
    /text-indent\s*:\s*([\d.]+)\s*(em|pt|px)/iu.exec(style) ?? [];
  if (size === undefined) return 0;
  return Math.round((Number(size) / unitsInEm(unit)) * 2) / 2;
}

/** Body text of pages is 12 pt or 16 px where they do not say otherwise. */
function unitsInEm(unit: string): number {
  const perEm: Readonly<Record<string, number>> = {em: 1, pt: 12, px: 16};
  return perEm[unit.toLowerCase()] ?? 1;
}

/**
 * Whether a `<blockquote>` only indents: editors of web pages write one with a
 * margin and without a border where their user pressed “increase indent”.
 */
export function isIndent(blockquote: Element): boolean {
  return /\bmargin|border\s*:\s*(?:none|0)/iu.test(
    attribute(blockquote, 'style'),
  );
}

/** Whether an `<ol>` shows no numbers, or letters in their place. */
export function isUnmarkedList(list: Element): boolean {
  const type = attribute(list, 'type');
  return (
    (type !== '' && type !== '1') ||
    /list-style(?:-type)?\s*:(?!\s*decimal)/iu.test(attribute(list, 'style'))
  );
}
