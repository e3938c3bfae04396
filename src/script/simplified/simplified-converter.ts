import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {Pass} from './pass.js';
import {converterOn, loadSimplified, reverseWords} from './read-simplified.js';

/**
 * A promise of the converter from zh-Hant to Simplified on the compiled
 * tables, with the words of official usage carved out first or without.
 * Rejects with a ScriptTableError when a table can't be had or is damaged.
 */
export async function loadSimplifiedConverter(
  from: ScriptTag,
  lexicon: boolean,
): Promise<Converter> {
  const {characters, phrases} = await loadSimplified();
  const words = lexicon ? reverseWords() : [];
  const pass = new Pass(characters, [...words, ...phrases]);
  return converterOn(from, 'zh-Hans', pass, (text, to, out, ends) =>
    pass.convert(text, 0, to, out, 0, ends),
  );
}
