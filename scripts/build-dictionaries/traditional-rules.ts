import {convertGreedily} from './convert-greedily.js';
import type {Entries, OpenccDictionaries} from './opencc-dictionaries.js';
import type {PhraseRules} from './phrase-rules.js';
import {codePoints} from './phrase-trie.js';
import {uncovered} from './staged-machine.js';

/**
 * The conversions from Simplified to Traditional as rules: zh-Hant alone, then
 * Taiwan and Hong Kong with their second stages. A symbol of a region stands
 * for the characters that zh-Hant and the region write, so that what holds for
 * a region holds for zh-Hant too; zh-Hant alone is a quick test before them.
 */
export function traditionalRules(
  dictionaries: OpenccDictionaries,
): readonly [PhraseRules, PhraseRules, PhraseRules] {
  const {twVariants, twVariantsPhrases} = dictionaries;
  const {hkVariants, hkVariantsPhrases} = dictionaries;
  return [
    standardRules(dictionaries),
    regionRules(dictionaries, twVariantsPhrases, twVariants),
    regionRules(dictionaries, hkVariantsPhrases, hkVariants),
  ];
}

function standardRules({
  stPhrases,
  stCharacters,
}: OpenccDictionaries): PhraseRules {
  return {
    phrases: new Map(
      [...stPhrases].map(([key, value]) => [key, codePoints(value)]),
    ),
    single: (point) => aloneIn(stCharacters, point),
  };
}

/**
 * The second stage works on a phrase by itself, which is worked into the
 * phrase's symbols here, and on the stretches between phrases.
 */
function regionRules(
  {stPhrases, stCharacters}: OpenccDictionaries,
  variantPhrases: Entries,
  variants: Entries,
): PhraseRules {
  const symbols = new Map<string, number>();
  const symbol = (standard: string, written: string): number => {
    const name = `${standard} ${written}`;
    const known = symbols.get(name) ?? symbols.size;
    symbols.set(name, known);
    return known;
  };
  const pair = (standard: string, written: string): readonly number[] => {
    const forms = Array.from(written);
    return Array.from(standard, (char, i) => symbol(char, forms[i] ?? ''));
  };
  const phrases = new Map<string, readonly number[]>();
  for (const [key, value] of stPhrases) {
    const written = convertGreedily(value, variantPhrases, variants);
    phrases.set(key, pair(value, written));
  }
  return {
    phrases,
    single: (point) => uncovered(aloneIn(stCharacters, point)),
    stage: {
      phrases: new Map(
        [...variantPhrases].map(([key, value]) => [key, pair(key, value)]),
      ),
      single(point) {
        const char = String.fromCodePoint(point);
        return symbol(char, variants.get(char) ?? char);
      },
      sources: sourcesOf(stCharacters),
    },
  };
}

function aloneIn(characters: Entries, point: number): number {
  const char = String.fromCodePoint(point);
  return codePoints(characters.get(char) ?? char)[0] ?? point;
}

/** The characters that become a character, itself among them. */
function sourcesOf(characters: Entries): ReadonlyMap<number, number[]> {
  const sources = new Map<number, number[]>();
  for (const [key, value] of characters) {
    for (const char of [key, value]) {
      const [from = 0] = codePoints(char);
      const to = aloneIn(characters, from);
      const known = sources.get(to) ?? [];
      if (!known.includes(from)) sources.set(to, [...known, from]);
    }
  }
  return sources;
}
