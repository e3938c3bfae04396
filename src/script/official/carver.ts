import type {WordPlace} from '../converter.js';

/** Finds the words of a set in texts, leftmost first, of those the longest. */
export interface Carver {
  /** The first word at or after `from`; null when there is none. */
  next(text: string, from: number): WordPlace | null;
}

/**
 * A carver for words of Chinese characters. Words that stand in an ideographic
 * description sequence (⿰发展) are parts of a character, and not found.
 */
export function createCarver(words: Iterable<string>): Carver {
  const byStart = new Map<number, string[]>();
  const starts = new Uint8Array(0x10000);
  for (const word of words) {
    if (word.length === 0) continue;
    const unit = word.charCodeAt(0);
    starts[unit] = 1;
    const others = byStart.get(unit);
    if (others) others.push(word);
    else byStart.set(unit, [word]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return {
    next(text, from) {
      for (let start = from; start < text.length; start++) {
        const unit = text.charCodeAt(start);
        if (starts[unit] === 0) continue;
        const word = byStart.get(unit)?.find((w) => text.startsWith(w, start));
        if (word === undefined || isDescribed(text, start)) continue;
        return {start, end: start + word.length};
      }
      return null;
    },
  };
}

/** Whether an ideographic description character stands just before. */
function isDescribed(text: string, start: number): boolean {
  for (let i = Math.max(0, start - 3); i < start; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2ff0 && unit <= 0x2fff) return true;
  }
  return false;
}
