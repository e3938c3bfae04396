import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter, WordPlace} from '../converter.js';
import {reversePairs} from '../generated/reverse-words.js';
import {codeCharacters} from '../tables/code-characters.js';
import {normalise} from '../tables/normalise.js';
import {bytesOf, importTable, openTable} from '../tables/open-table.js';
import {type Entry, Pass} from './pass.js';
import {readCharacters, readPairs, readPhrases} from './read-phrases.js';

/** Modules of the forms that a region's text is first freed of. */
const regions = {
  'zh-Hant-TW': () => import('../tables/generated/from-taiwan.js'),
  'zh-Hant-HK': () => import('../tables/generated/from-hong-kong.js'),
} as const;

/**
 * A promise of the converter to Simplified on the compiled tables, with the
 * words of official usage carved out first or without. Rejects with a
 * ScriptTableError when a table can't be had or is damaged.
 *
 * OpenCC cuts a text of Taiwan or Hong Kong at the phrases of the second
 * table, then sends each piece through both tables; so does this.
 */
export async function loadSimplifiedConverter(
  from: ScriptTag,
  lexicon: boolean,
): Promise<Converter> {
  const load = isRegion(from) ? regions[from] : null;
  const [main, region] = await Promise.all([
    importTable(
      'to-simplified',
      () => import('../tables/generated/to-simplified.js'),
    ),
    load && importTable<RegionModule>(from, load),
  ]);
  const alone = codeCharacters(openTable(bytesOf(main.data)), new Map());
  const phrases = readPhrases(main.phrases, alone);
  const words = lexicon ? readPairs(reversePairs, true) : [];
  if (!region) {
    const pass = new Pass(alone, [...words, ...phrases]);
    return converterOn(from, pass, (text) => pass.convert(text));
  }
  phrases.push(...readPhrases(region.borders, alone));
  const borders = new Pass(new Map(), [...words, ...phrases]);
  const second = new Pass(alone, phrases);
  const characters = readCharacters(region.characters);
  const first = new Pass(characters, readPhrases(region.phrases, characters));
  const both = (piece: string): string => second.convert(first.convert(piece));
  const write = ({key, value, isWord}: Entry): string =>
    isWord ? value : both(key);
  return converterOn(from, borders, (text) => borders.cut(text, both, write));
}

interface RegionModule {
  readonly characters: string;
  readonly phrases: string;
  /** Phrases of the second table that texts of zh-Hant can do without. */
  readonly borders: string;
}

function isRegion(from: ScriptTag): from is keyof typeof regions {
  return from in regions;
}

function converterOn(
  from: ScriptTag,
  borders: Pass,
  convert: (text: string) => string,
): Converter {
  return {
    from,
    to: 'zh-Hans',
    convert: (text) => convert(normalise(text)),
    wordsIn(text) {
      const places: WordPlace[] = [];
      borders.cut(normalise(text), String, ({key, isWord}, start) => {
        if (isWord) places.push({start, end: start + key.length});
        return '';
      });
      return places;
    },
  };
}
