import type {OpenccDictionaries} from './opencc-dictionaries.js';
import {codePoints} from './phrase-trie.js';
import type {PhraseRules} from './reduce.js';

/**
 * The conversion from Traditional to Simplified as rules. A symbol is the code
 * point that is written, except where a character that no phrase covers could
 * take part in a phrase after Hong Kong's or Taiwan's forms were made
 * standard: then it is one of its own, so that what is left out changes
 * neither of those conversions.
 */
export function simplifiedRules(dictionaries: OpenccDictionaries): PhraseRules {
  const {tsPhrases, tsCharacters} = dictionaries;
  const phrases = new Map(
    [...tsPhrases].map(([key, value]) => [key, codePoints(value)]),
  );
  const inPhrases = new Set([...tsPhrases.keys()].flatMap((key) => [...key]));
  const standards = [dictionaries.hkVariantsRev, dictionaries.twVariantsRev];
  const single = (point: number): number => {
    const char = String.fromCodePoint(point);
    const forms = [char, ...standards.map((map) => map.get(char) ?? char)];
    if (forms.some((form) => inPhrases.has(form))) return -point;
    return codePoints(tsCharacters.get(char) ?? char)[0] ?? point;
  };
  return {phrases, single};
}
