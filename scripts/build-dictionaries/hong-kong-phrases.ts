import type {OpenccDictionaries} from './opencc-dictionaries.js';

/**
 * Why the phrases of Hong Kong's forms may go before the conversion to
 * Simplified: where they write another character than its standard form, both
 * become the same in the end, and neither stands in a phrase of the table. So
 * the table matches the same phrases in both texts, and what it makes of the
 * rest is the same. Throws when that does not hold.
 */
export function withoutHongKong(dictionaries: OpenccDictionaries): string {
  const {hkVariantsRev, hkVariantsRevPhrases} = dictionaries;
  const {tsCharacters, tsPhrases} = dictionaries;
  const inPhrases = new Set([...tsPhrases.keys()].flatMap((key) => [...key]));
  for (const [key, value] of hkVariantsRevPhrases) {
    if (Array.from(key).length !== Array.from(value).length) {
      throw new Error(`${key} → ${value} has another length.`);
    }
    Array.from(key).forEach((char, i) => {
      const alone = hkVariantsRev.get(char) ?? char;
      const written = Array.from(value)[i] ?? '';
      if (alone === written) return;
      const simple = (c: string): string => tsCharacters.get(c) ?? c;
      const isSame = simple(alone) === simple(written);
      if (isSame && !inPhrases.has(alone) && !inPhrases.has(written)) return;
      throw new Error(`${key} → ${value} matters before the table.`);
    });
  }
  return (
    `Left out all ${hkVariantsRevPhrases.size} phrases of Hong Kong's forms: ` +
    'what they write otherwise becomes the same in Simplified, and stands in ' +
    'none of its phrases.'
  );
}
