import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {compactWords, glyphPairs, reversePairs} from '../generated/lexicon.js';
import {carvingConverter} from './carving-converter.js';
import {type OfficialWord, readLexicon} from './read-lexicon.js';

/**
 * Official usage over a dictionary: words of the lexicon are carved out first
 * (leftmost, longest) and have their official form; what stands between them
 * is converted by the dictionary, and characters that the region does not
 * write are replaced in it.
 */
export interface OfficialUsage {
  readonly words: Iterable<string>;
  /** A word's form, `plain` being the dictionary with glyphs replaced. */
  readonly formOf: (word: string, plain: (text: string) => string) => string;
  /** Pairs of the dictionary's characters and the official ones. */
  readonly glyphs: readonly (readonly [string, string])[];
}

/** Official usage of a direction. */
export function officialUsage(
  from: Converter['from'],
  to: ScriptTag,
): OfficialUsage {
  const words = wordsFor(from, to);
  const pairs = glyphPairs[to]?.split(' ') ?? [];
  return {
    words: words.keys(),
    formOf: (word, plain) => formIn(word, words.get(word), plain),
    glyphs: pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]),
  };
}

/** A converter of official usage over a dictionary's. */
export function officialConverter(dictionary: Converter): Converter {
  const {from, to} = dictionary;
  const {words, formOf, glyphs} = officialUsage(from, to);
  const withGlyphs = glyphMapper(glyphs);
  const plain: Converter = {
    from,
    to,
    convert: (text) => withGlyphs(dictionary.convert(text)),
  };
  return carvingConverter(plain, words, (word) => formOf(word, plain.convert));
}

function formIn(
  word: string,
  official: OfficialWord | undefined,
  plain: (text: string) => string,
): string {
  if (!official?.forms) return plain(word);
  return official.forms
    .map((form, i) => form ?? plain(word.charAt(i)))
    .join('');
}

function wordsFor(
  from: Converter['from'],
  to: ScriptTag,
): ReadonlyMap<string, OfficialWord> {
  if (from === 'zh-Hans') return readLexicon(compactWords, to);
  if (to !== 'zh-Hans') return new Map();
  return new Map(
    reversePairs.split(' ').map((pair) => {
      const half = pair.length / 2;
      return [pair.slice(0, half), {forms: [...pair.slice(half)]}] as const;
    }),
  );
}

/** Replaces the dictionary's characters that a region does not write. */
function glyphMapper(
  glyphs: OfficialUsage['glyphs'],
): (text: string) => string {
  if (glyphs.length === 0) return same;
  const official = new Map(glyphs);
  const pattern = new RegExp(`[${[...official.keys()].join('')}]`, 'g');
  return (text) =>
    text.replace(pattern, (glyph) => official.get(glyph) ?? glyph);
}

function same(text: string): string {
  return text;
}
