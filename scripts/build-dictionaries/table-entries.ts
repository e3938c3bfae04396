import type {PhraseReader} from '../../src/script/tables/phrase-reader.js';
import {
  Form,
  formBits,
  type PhraseTable,
} from '../../src/script/tables/phrase-table.js';
import type {Top} from '../../src/script/tables/trie-reader.js';
import type {Entries} from './opencc-dictionaries.js';

/** The phrases of a decoded table, and what they become. */
export function tableEntries(reader: PhraseReader): Entries {
  const {table} = reader;
  const entries = new Map<string, string>();
  const visit = (node: number, before: string): void => {
    const [from = 0, entry = 0, to = 0] = table.nodes.subarray(node, node + 3);
    const key = before + String.fromCharCode(entry >>> 16);
    const form = entry & formBits;
    if (form !== Form.none) entries.set(key, outputOf(table, key, form));
    for (let child = from; child < to; child += 2) visit(child, key);
  };
  const tops: Top[] = [];
  for (const rank of reader.ranks) {
    const unit = table.alphabet[rank] ?? 0;
    if (reader.groupOf[unit] !== 0) {
      reader.read(unit, (top) => tops.push(top));
    }
    reader.readRest(unit);
  }
  for (const {root, end} of tops) {
    const unit = String.fromCharCode((table.nodes[root + 1] ?? 0) >>> 16);
    for (let child = root + 2; child < end; child += 2) visit(child, unit);
  }
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
