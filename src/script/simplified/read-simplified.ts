import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter, WordPlace} from '../converter.js';
import {reversePairs} from '../generated/reverse-words.js';
import {charactersIn} from '../tables/decode-characters.js';
import {descriptionEnds} from '../tables/description.js';
import {importTable} from '../tables/import-table.js';
import {normalise, unusual} from '../tables/normalise.js';
import {openTable} from '../tables/open-table.js';
import {stringOf} from '../tables/units.js';
import type {Entry, Pass} from './pass.js';
import {readPairs, readPhrases} from './read-phrases.js';

/** A promise of what characters and phrases of zh-Hant become. */
export async function loadSimplified(): Promise<{
  readonly characters: ReadonlyMap<number, number>;
  readonly phrases: readonly Entry[];
}> {
  const {data, phrases} = await importTable(
    'to-simplified',
    () => import('../tables/generated/to-simplified.js'),
  );
  const characters = charactersIn((await openTable(data)).part(0));
  return {characters, phrases: readPhrases(phrases, characters)};
}

/** Words of official usage on the way to Simplified, with their forms. */
export function reverseWords(): readonly Entry[] {
  return readPairs(reversePairs, true);
}

/** Units for which there is room at any time; a longer text has its own. */
const roomy = 1 << 16;

/**
 * A converter whose words are those of a pass.
 * @param convert writes the units of a text up to `to` converted, up to two for
 * each; gives how many it wrote
 */
export function converterOn(
  from: ScriptTag,
  to: ScriptTag,
  borders: Pass,
  convert: (
    text: Uint16Array,
    to: number,
    out: Uint16Array,
    ends: Int32Array | null,
  ) => number,
): Converter {
  const room = [new Uint16Array(roomy), new Uint16Array(roomy * 2)] as const;
  const read = <T>(
    source: string,
    then: (...args: [...Parameters<typeof convert>, isUnusual: boolean]) => T,
  ): T => {
    const isUnusual = unusual.test(source);
    const text = isUnusual ? normalise(source) : source;
    const {length} = text;
    const [units, out] =
      length > roomy
        ? [new Uint16Array(length), new Uint16Array(length * 2)]
        : room;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    const ends = isUnusual ? descriptionEnds(units, length) : null;
    return then(units, length, out, ends, isUnusual);
  };
  return {
    from,
    to,
    convert: (source) =>
      read(source, (text, end, out, ends, isUnusual) =>
        stringOf(out, 0, convert(text, end, out, ends), isUnusual),
      ),
    wordsIn: (source) =>
      read(source, (text, stop, _, ends) => {
        const places: WordPlace[] = [];
        for (let start = 0; ; ) {
          start = borders.seek(text, start, stop, ends);
          if (start === stop) return places;
          const {key, isWord} = borders.found;
          const end = start + key.length;
          if (isWord) places.push({start, end});
          start = end;
        }
      }),
  };
}
