import type {OpenccDictionaries} from './opencc-dictionaries.js';
import type {PhraseRules} from './phrase-rules.js';
import {codePoints} from './phrase-trie.js';

/**
 * The conversion from zh-Hant to Simplified as rules. What may be left out of
 * it is left out only there: a text of Taiwan or Hong Kong is cut at every
 * phrase before its forms are made standard.
 */
export function simplifiedRules({
  tsPhrases,
  tsCharacters,
}: OpenccDictionaries): PhraseRules {
  const phrases = new Map(
    [...tsPhrases].map(([key, value]) => [key, codePoints(value)]),
  );
  const single = (point: number): number => {
    const char = String.fromCodePoint(point);
    return codePoints(tsCharacters.get(char) ?? char)[0] ?? point;
  };
  return {phrases, single};
}
