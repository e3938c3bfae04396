import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {loadOpenccConverter} from '../opencc-converter.js';
import {officialConverter} from './official-converter.js';
import {loadOfficialUsage} from './official-usage.js';

/** A promise of the converter on opencc-js, with official usage or without. */
export async function loadOpenccOfficial(
  from: ScriptTag,
  to: ScriptTag,
  lexicon: boolean,
): Promise<Converter> {
  const [dictionary, usage] = await Promise.all([
    loadOpenccConverter(from, to),
    lexicon ? loadOfficialUsage(from, to) : null,
  ]);
  return usage ? officialConverter(dictionary, usage) : dictionary;
}
