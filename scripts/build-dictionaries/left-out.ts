import {readFileSync, writeFileSync} from 'node:fs';
import {readOpenccDictionaries} from './opencc-dictionaries.js';
import {removablePhrases} from './reduce.js';
import {traditionalRules} from './traditional-rules.js';

/**
 * The phrases to Traditional that are left out of the table. They are kept in
 * the repository because finding them takes minutes; proving that they may go
 * takes seconds (prove.ts).
 */
const file = new URL('./left-out.txt', import.meta.url);

export function readLeftOut(): ReadonlySet<string> {
  return new Set(readFileSync(file, 'utf8').split(/\s+/).filter(Boolean));
}

/** Finds the phrases anew. */
export async function writeLeftOut(): Promise<void> {
  const rules = traditionalRules(await readOpenccDictionaries());
  const phrases = [...removablePhrases(...rules)].sort();
  writeFileSync(file, `${phrases.join(' ')}\n`);
}
