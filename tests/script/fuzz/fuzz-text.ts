import {
  type Entries,
  type OpenccDictionaries,
  readOpenccDictionaries,
} from '../../../scripts/build-dictionaries/opencc-dictionaries.js';

/** A source of random texts that press on the dictionaries' edges. */
export interface FuzzTexts {
  next(): string;
}

/**
 * Texts made of dictionary keys, their beginnings, ends and values, single
 * characters, compatibility and astral ideographs, ideographic descriptions,
 * lone surrogates and private-use characters. The same seed gives the same.
 */
export async function fuzzTexts(
  from: 'zh-Hans' | 'zh-Hant',
  seed: number,
): Promise<FuzzTexts> {
  const dictionaries = await readOpenccDictionaries();
  const random = mulberry(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T;
  const keys = keysFor(from, dictionaries);
  const characters = charactersOf(dictionaries);
  const compat = [...dictionaries.compat.keys()];
  const piece = (): string => {
    const roll = random();
    const key = pick(keys);
    const points = Array.from(key);
    const cut = Math.floor(random() * (points.length + 1));
    if (roll < 0.45) return key;
    if (roll < 0.6) return points.slice(0, cut).join('');
    if (roll < 0.75) return points.slice(cut).join('');
    if (roll < 0.93) return pick(characters);
    if (roll < 0.95) return String.fromCodePoint(0x2ff0 + below(16));
    if (roll < 0.96) return String.fromCharCode(0xd800 + below(2048));
    if (roll < 0.97) return pick(compat);
    if (roll < 0.98) return String.fromCodePoint(0x20000 + below(0x12000));
    return pick(others);
  };
  return {
    next() {
      const count = 2 + random() * (random() < 0.05 ? 3000 : 12);
      for (;;) {
        const text = Array.from({length: count}, piece).join('');
        // The reference tries chains of descriptions again and again: 2ⁿ.
        if (!/[\u2ff0-\u2fff]{6}/.test(text)) return text;
      }
    },
  };
}

const others = [
  '，',
  '。',
  '\n',
  'a',
  '1',
  ' ',
  '\u{e0100}',
  '\ue000',
  '\ufe00',
];

function keysFor(
  from: 'zh-Hans' | 'zh-Hant',
  dictionaries: OpenccDictionaries,
): readonly string[] {
  const {stPhrases, hkVariantsPhrases, twVariantsPhrases} = dictionaries;
  const simplified = [...stPhrases.keys()];
  if (from === 'zh-Hans') return simplified;
  const {tsPhrases, twVariantsRevPhrases, hkVariantsRevPhrases} = dictionaries;
  const traditional: Entries[] = [
    tsPhrases,
    twVariantsRevPhrases,
    hkVariantsRevPhrases,
    hkVariantsPhrases,
    twVariantsPhrases,
  ];
  const keys = traditional.flatMap((entries) => [...entries.keys()]);
  // As many again: phrases that are in no reverse dictionary.
  return [...keys, ...[...stPhrases.values()].slice(0, keys.length)];
}

function charactersOf(dictionaries: OpenccDictionaries): readonly string[] {
  const {stCharacters, tsCharacters, twVariants, hkVariants} = dictionaries;
  const all = [stCharacters, tsCharacters, twVariants, hkVariants];
  return [...new Set(all.flatMap((entries) => [...entries].flat()))];
}

/** Mulberry32: a small generator of numbers from 0 to 1. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
