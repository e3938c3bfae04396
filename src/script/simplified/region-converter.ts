import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {isDescriptionCharacter} from '../tables/description.js';
import {importTable, type Table} from '../tables/import-table.js';
import {stringOf, unitsOf} from '../tables/units.js';
import {type Entry, Pass, writeUnits} from './pass.js';
import {readCharacters, readPhrases} from './read-phrases.js';
import {converterOn, loadSimplified, reverseWords} from './read-simplified.js';

/** Modules of the forms that a region's text is first freed of. */
const regions = {
  'zh-Hant-TW': () => import('../tables/generated/from-taiwan.js'),
  'zh-Hant-HK': () => import('../tables/generated/from-hong-kong.js'),
} as const satisfies Partial<Record<ScriptTag, unknown>>;

interface RegionTable extends Table {
  readonly characters: string;
  readonly phrases: string;
  /** Phrases of the second table that texts of zh-Hant can do without. */
  readonly borders: string;
}

/**
 * A promise of the converter from a region's forms to Simplified, as
 * loadSimplifiedConverter promises it for zh-Hant.
 *
 * OpenCC cuts a text of Taiwan or Hong Kong at the phrases of the second
 * table, then sends each piece through both tables; so does this.
 */
export async function loadRegionConverter(
  from: keyof typeof regions,
  lexicon: boolean,
): Promise<Converter> {
  const [main, region] = await Promise.all([
    loadSimplified(),
    importTable<RegionTable>(from, regions[from]),
  ]);
  const phrases = [
    ...main.phrases,
    ...readPhrases(region.borders, main.characters),
  ];
  const words = lexicon ? reverseWords() : [];
  const borders = new Pass(new Map(), [...words, ...phrases]);
  const characters = readCharacters(region.characters);
  const first = new Pass(characters, readPhrases(region.phrases, characters));
  const second = new Pass(main.characters, phrases);
  return converterOn(
    from,
    'zh-Hans',
    borders,
    inPieces(borders, first, second),
  );
}

/** Converts the pieces between borders with both passes, one by one. */
function inPieces(
  borders: Pass,
  first: Pass,
  second: Pass,
): Parameters<typeof converterOn>[3] {
  let standard = new Uint16Array(1024);
  const both = (
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number => {
    const most = (to - from) * 2;
    if (most > standard.length) standard = new Uint16Array(most);
    const end = first.convert(text, from, to, standard, 0, null);
    return second.convert(standard, 0, end, out, at, null);
  };
  const forms = new Map<string, string>();
  const formOf = ({key, value, isWord}: Entry): string => {
    const isDescribed = isDescriptionCharacter(key.charCodeAt(0));
    const known = isWord || isDescribed ? value : forms.get(key);
    if (known !== undefined) return known;
    const out = new Uint16Array(key.length * 4);
    const length = both(unitsOf(key), 0, key.length, out, 0);
    const form = stringOf(out, 0, length, true);
    forms.set(key, form);
    return form;
  };
  return (text, to, out, ends) => {
    let o = 0;
    for (let i = 0; ; ) {
      const stop = borders.seek(text, i, to, ends);
      o = both(text, i, stop, out, o);
      if (stop === to) return o;
      const entry = borders.found;
      o = writeUnits(formOf(entry), out, o);
      i = stop + entry.key.length;
    }
  };
}
