import type {Entries} from './opencc-dictionaries.js';

/** OpenCC's greedy conversion of a text with one dictionary of phrases. */
export function convertGreedily(
  text: string,
  phrases: Entries,
  characters: Entries,
): string {
  const points = Array.from(text);
  const longest = 15;
  let out = '';
  for (let i = 0; i < points.length; ) {
    let length = Math.min(longest, points.length - i);
    while (length > 1 && !phrases.has(points.slice(i, i + length).join(''))) {
      length--;
    }
    const key = points.slice(i, i + length).join('');
    out += phrases.get(key) ?? characters.get(key) ?? key;
    i += length;
  }
  return out;
}
