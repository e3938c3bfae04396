import {
  readCharacters,
  readPhrases,
} from '../../src/script/simplified/read-phrases.js';
import type {Entries} from './opencc-dictionaries.js';

/**
 * Phrases in the notation of src/script/simplified/read-phrases. Throws when
 * what is read back is not what was written.
 */
export function writePhrases(phrases: Entries, characters: Entries): string {
  const groups = new Map([
    ['', [] as string[]],
    [irregular, []],
  ]);
  for (const [key, value] of phrases) {
    const group = groupOf(key, value, characters);
    const text = group === irregular ? key + value : key;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  const lists = [...groups].map(([name, list]) => {
    const sorted = list.sort();
    if (name === '' || name === irregular) return sorted.join(' ');
    return name + writeGroup(name, sorted);
  });
  const text = lists.join('|');
  assertSame(text, phrases, characters);
  return text;
}

const irregular = 'irregular';

/** Phrases of two characters by the other one, then the others. */
function writeGroup(name: string, phrases: readonly string[]): string {
  const [from = ''] = name;
  const other = (phrase: string, at: number): string => {
    const points = Array.from(phrase);
    return points.length === 2 && points[1 - at] === from
      ? (points[at] ?? '')
      : '';
  };
  const before = phrases.map((phrase) => other(phrase, 0)).join('');
  const after = phrases
    .map((phrase) => (other(phrase, 0) ? '' : other(phrase, 1)))
    .join('');
  const others = phrases.filter((p) => !other(p, 0) && !other(p, 1));
  return [before, after, ...others].join(' ');
}

/** The character that takes another form than alone, and that form. */
function groupOf(key: string, value: string, characters: Entries): string {
  const values = Array.from(value);
  const deviations = Array.from(key, (char, i) =>
    values[i] === (characters.get(char) ?? char) ? '' : char + values[i],
  );
  const [group = '', ...more] = new Set(deviations.filter(Boolean));
  const [from] = group;
  const always = Array.from(key).every(
    (char, i) => char !== from || deviations[i] !== '',
  );
  return more.length === 0 && always ? group : irregular;
}

/** Characters of one unit, each followed by what it becomes. */
export function writeCharacters(characters: Entries): string {
  const text = [...characters].flat().join('');
  if (readCharacters(text).size === characters.size) return text;
  throw new Error('A character of two units needs another notation.');
}

function assertSame(text: string, phrases: Entries, alone: Entries): void {
  const points = [...alone].map(([key, value]): [number, number] => [
    key.codePointAt(0) ?? 0,
    value.codePointAt(0) ?? 0,
  ]);
  const read = readPhrases(text, new Map(points));
  if (read.length !== phrases.size) throw new Error('A phrase was lost.');
  for (const {key, value} of read) {
    if (phrases.get(key) !== value) throw new Error(`${key} is ${value}.`);
  }
}
