import type {Converter} from '../converter.js';
import {carvingConverter} from './carving-converter.js';
import type {OfficialUsage} from './official-usage.js';

/** A converter of official usage over a dictionary's. */
export function officialConverter(
  dictionary: Converter,
  {words, formOf, glyphs}: OfficialUsage,
): Converter {
  const {from, to} = dictionary;
  const withGlyphs = glyphMapper(glyphs);
  const plain: Converter = {
    from,
    to,
    convert: (text) => withGlyphs(dictionary.convert(text)),
  };
  return carvingConverter(plain, words, (word) => formOf(word, plain.convert));
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
