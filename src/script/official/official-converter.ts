import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {compactWords, glyphPairs, reversePairs} from '../generated/lexicon.js';
import {carvingConverter} from './carving-converter.js';
import {type OfficialWord, readLexicon} from './read-lexicon.js';

/**
 * A converter of official usage over a dictionary's: words of the lexicon are
 * carved out first (leftmost, longest) and have their official form; what
 * stands between them is converted by the dictionary, and characters that the
 * region does not write are replaced in it.
 */
export function officialConverter(dictionary: Converter): Converter {
  const {from, to} = dictionary;
  const withGlyphs = glyphMapper(to);
  const plain: Converter = {
    from,
    to,
    convert: (text) => withGlyphs(dictionary.convert(text)),
  };
  const words = wordsFor(from, to);
  return carvingConverter(plain, words.keys(), (word) =>
    formIn(word, words.get(word), plain.convert),
  );
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
function glyphMapper(to: ScriptTag): (text: string) => string {
  const pairs = glyphPairs[to];
  if (!pairs) return same;
  const official = new Map(
    pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
  );
  const pattern = new RegExp(`[${[...official.keys()].join('')}]`, 'g');
  return (text) =>
    text.replace(pattern, (glyph) => official.get(glyph) ?? glyph);
}

function same(text: string): string {
  return text;
}
