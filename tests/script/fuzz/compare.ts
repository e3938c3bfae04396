import {loadConverter} from '../../../src/script/load-converter.js';
import {fuzzTexts} from './fuzz-text.js';

/** The directions in which the tables must give what opencc-js gives. */
export const directions = [
  ['zh-Hans', 'zh-Hant'],
  ['zh-Hans', 'zh-Hant-TW'],
  ['zh-Hans', 'zh-Hant-HK'],
  ['zh-Hant', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hans'],
  ['zh-Hant', 'zh-Hant-TW'],
  ['zh-Hant', 'zh-Hant-HK'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant-HK'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant-TW'],
] as const;

export type Direction = (typeof directions)[number];

/** A function that says in which text tables and opencc-js differ, or null. */
export async function comparer([from, to]: Direction): Promise<
  (text: string) => string | null
> {
  const request = {from, to, lexicon: false} as const;
  const tables = await loadConverter({...request, engine: 'tables'});
  const reference = await loadConverter({...request, engine: 'opencc-js'});
  const differs = (text: string): boolean =>
    tables.convert(text) !== reference.convert(text);
  return (text) => (differs(text) ? smallest(text, differs) : null);
}

/** The first fuzzed text in which the two differ, made small; null if none. */
export async function fuzz(
  direction: Direction,
  characters: number,
  seed: number,
): Promise<string | null> {
  const difference = await comparer(direction);
  const [from] = direction;
  const script = from === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant';
  const texts = await fuzzTexts(script, seed);
  for (let done = 0; done < characters; ) {
    const text = texts.next();
    done += text.length;
    const found = difference(text);
    if (found !== null) return found;
  }
  return null;
}

/** What is left of a text when all that may go is gone. */
function smallest(text: string, differs: (text: string) => boolean): string {
  let points = Array.from(text);
  for (let i = 0; i < points.length; ) {
    const shorter = [...points.slice(0, i), ...points.slice(i + 1)];
    if (differs(shorter.join(''))) points = shorter;
    else i++;
  }
  return points.join('');
}
