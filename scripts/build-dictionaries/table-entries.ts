import {Form, type PhraseTable} from '../../src/script/tables/phrase-table.js';
import type {Entries} from './opencc-dictionaries.js';

/** The phrases of a decoded table, and what they become. */
export function tableEntries(table: PhraseTable): Entries {
  const {first, label, form} = table;
  const entries = new Map<string, string>();
  const keys: string[] = [''];
  for (let node = 0; node < label.length; node++) {
    const key = keys[node] ?? '';
    const [from = 0, to = 0] = first.subarray(node, node + 2);
    for (let child = from; child < to; child++) {
      keys[child] = key + String.fromCharCode(label[child] ?? 0);
    }
    if (form[node] === Form.none) continue;
    entries.set(key, outputOf(table, key, form[node] ?? 0));
  }
  return entries;
}

function outputOf(table: PhraseTable, key: string, form: number): string {
  const {characters, start, units} = table;
  if (form >= Form.output) {
    const [from, to] = start.subarray(form - Form.output);
    return String.fromCharCode(...units.subarray(from, to));
  }
  const points = Array.from(key, (char) => char.codePointAt(0) ?? 0);
  return String.fromCodePoint(...points.map((p) => characters.get(p) ?? p));
}
