import {compareExcursions, type PhraseSet, phraseSet} from './excursions.js';
import type {PhraseRules} from './phrase-rules.js';

/**
 * The phrases that can be left out without any input being written otherwise
 * by any of the rules, which have the same phrases. Longer phrases go first;
 * what one pass leaves is tried again until nothing more goes.
 */
export function removablePhrases(
  ...rules: readonly PhraseRules[]
): ReadonlySet<string> {
  const keys = [...(rules[0]?.phrases.keys() ?? [])];
  const sets = rules.map(phraseSet);
  const removed = new Set<string>();
  const candidates = keys.sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  for (let before = -1; before !== removed.size; ) {
    before = removed.size;
    for (const key of candidates) {
      if (removed.has(key) || !sets.every((set) => mayGo(set, key))) continue;
      for (const set of sets) remove(set, key);
      removed.add(key);
    }
  }
  return removed;
}

function mayGo(set: PhraseSet, key: string): boolean {
  return compareExcursions(set, [key]).difference === null;
}

function remove({trie, outputs, whole}: PhraseSet, key: string): void {
  outputs.delete(trie.find(key));
  whole.first.forget();
}
