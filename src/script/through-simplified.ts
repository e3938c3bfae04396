import type {ScriptTag} from '../model/script-tag.js';
import type {Converter, SourceScript} from './converter.js';
import {type ConverterOptions, loadOfficial} from './load-converter.js';

type ThroughSimplified = Exclude<SourceScript, ScriptTag>;

/**
 * A promise of the converter that reads a text as Simplified, and from there writes it properly in the script
 * that is asked for. Taiwan's forms are the widest to read a mixed text by.
 */
export async function loadThroughSimplified(
  from: ThroughSimplified,
  to: ScriptTag,
  {terms: _, ...options}: ConverterOptions,
): Promise<Converter> {
  const glyphs = from === 'mixed' ? 'zh-Hant-TW' : 'zh-Hant';
  const [read, write] = await Promise.all([
    loadOfficial(glyphs, 'zh-Hans', options),
    loadOfficial('zh-Hans', to, options),
  ]);
  return {
    from,
    to,
    convert: (text) => write.convert(read.convert(text)),
    wordsIn: (text) => {
      const simplified = read.convert(text);
      const words = write.wordsIn?.(simplified) ?? [];
      return words.map(({start, end}) => {
        return {start, end, word: simplified.slice(start, end)};
      });
    },
  };
}
