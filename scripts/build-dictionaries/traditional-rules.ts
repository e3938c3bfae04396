import type {Entries, OpenccDictionaries} from './opencc-dictionaries.js';
import {codePoints} from './phrase-trie.js';
import type {PhraseRules} from './reduce.js';

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

/** Second stages of the conversions to Traditional. */
export function regionStages(
  dictionaries: OpenccDictionaries,
): readonly ((text: string) => string)[] {
  const {twVariants, twVariantsPhrases} = dictionaries;
  const {hkVariants, hkVariantsPhrases} = dictionaries;
  return [
    (text) => text,
    (text) => convertGreedily(text, twVariantsPhrases, twVariants),
    (text) => convertGreedily(text, hkVariantsPhrases, hkVariants),
  ];
}

/**
 * The conversions from Simplified to all three Traditional forms, as one set
 * of rules: a symbol stands for the characters that the three write. Where an
 * uncovered character could take part in a phrase of a second stage (in
 * Taiwan or Hong Kong), its symbol is one of its own, so that equal symbols
 * mean equal second stages too: such a phrase consists of nothing but such
 * characters, side by side and uncovered.
 */
export function traditionalRules(
  dictionaries: OpenccDictionaries,
): PhraseRules {
  const {stPhrases, stCharacters} = dictionaries;
  const stages = regionStages(dictionaries);
  const inStagePhrase = new Set(
    [
      ...dictionaries.twVariantsPhrases.keys(),
      ...dictionaries.hkVariantsPhrases.keys(),
    ].flatMap((key) => Array.from(key)),
  );
  const numbers = new Map<string, number>();
  const symbol = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const phrases = new Map<string, readonly number[]>();
  for (const [key, value] of stPhrases) {
    const forms = stages.map((stage) => Array.from(stage(value)));
    phrases.set(
      key,
      codePoints(key).map((_, i) =>
        symbol(forms.map((form) => form[i]).join(' ')),
      ),
    );
  }
  const single = (point: number): number => {
    const key = String.fromCodePoint(point);
    const value = stCharacters.get(key) ?? key;
    if (inStagePhrase.has(value)) return symbol(`uncovered ${value}`);
    return symbol(stages.map((stage) => stage(value)).join(' '));
  };
  return {phrases, single};
}
