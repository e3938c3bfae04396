import type {RegionTable} from '../../src/script/tables/phrase-table.js';
import {convertGreedily} from './convert-greedily.js';
import type {Entries} from './opencc-dictionaries.js';
import {codePoints} from './phrase-trie.js';

/** A region's second stage over a table's phrases and characters. */
export function regionSource(
  phrases: Entries,
  variants: Entries,
  variantPhrases: Entries,
): RegionTable {
  const exceptions = new Map<string, string>();
  for (const [key, value] of phrases) {
    const alone = convertGreedily(value, new Map(), variants);
    const whole = convertGreedily(value, variantPhrases, variants);
    if (whole !== alone) exceptions.set(key, whole);
  }
  return {
    characters: pointsOf(variants),
    phrases: rising(variantPhrases),
    exceptions: rising(exceptions),
  };
}

function rising(entries: Entries): ReadonlyMap<string, string> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Single-character entries as code points, in rising order. */
export function pointsOf(entries: Entries): ReadonlyMap<number, number> {
  const pairs = [...entries].map(([key, value]): [number, number] => [
    codePoints(key)[0] ?? 0,
    codePoints(value)[0] ?? 0,
  ]);
  return new Map(pairs.sort((a, b) => a[0] - b[0]));
}
