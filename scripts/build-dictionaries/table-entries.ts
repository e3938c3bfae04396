import type {PhraseReader} from '../../src/script/tables/phrase-reader.js';
import {Form, type PhraseTable} from '../../src/script/tables/phrase-table.js';
import type {Entries} from './opencc-dictionaries.js';

/** The phrases of a decoded table, and what they become. */
export function tableEntries(reader: PhraseReader): Entries {
  const {table} = reader;
  const {first, label, form} = table;
  const entries = new Map<string, string>();
  const visit = (node: number, before: string): void => {
    const key = before + String.fromCharCode(label[node] ?? 0);
    if (form[node] !== Form.none) {
      entries.set(key, outputOf(table, key, form[node] ?? 0));
    }
    const [from = 0, to = 0] = first.subarray(node, node + 2);
    for (let child = from; child < to; child++) visit(child, key);
  };
  reader.forEachFirst((unit) => {
    if (reader.groupOf[unit] !== 0)
      reader.read(unit, (root) => visit(root, ''));
  });
  return entries;
}

/** What single characters become, by code point. */
export function tableCharacters({
  characters,
}: PhraseTable): ReadonlyMap<number, number> {
  const {units, changes, astral} = characters;
  const pairs = units.map(
    (unit) => [unit, unit ^ (changes[unit] ?? 0)] as const,
  );
  return new Map([...pairs, ...astral]);
}

function outputOf(table: PhraseTable, key: string, form: number): string {
  const {characters, irregular, start, units} = table;
  const known = irregular.get(key);
  if (known !== undefined) return known;
  if (form >= Form.output) {
    const [from, to] = start.subarray(form - Form.output);
    return String.fromCharCode(...units.subarray(from, to));
  }
  const {changes, astral} = characters;
  const points = Array.from(key, (char) => char.codePointAt(0) ?? 0);
  return String.fromCodePoint(
    ...points.map((p) => astral.get(p) ?? p ^ (changes[p] ?? 0)),
  );
}
