import {compareMachines, type Pair} from './compare-machines.js';
import {GreedyMachine, type Symbols} from './greedy-machine.js';
import {PhraseTrie} from './phrase-trie.js';

/** A phrase dictionary as symbols, ready to be reduced or compared. */
export interface PhraseRules {
  /** What each phrase is written as, a symbol for each of its code points. */
  readonly phrases: ReadonlyMap<string, Symbols>;
  /** What a code point is written as where no phrase covers it. */
  readonly single: (point: number) => number;
}

/**
 * The phrases that can be left out without any input being written otherwise.
 * A phrase may go when a machine without it, from the place where the phrase
 * was read and whatever follows, comes to stand where the machine with it
 * stands, having written the same. Longer phrases go first; what one pass
 * leaves is tried again until nothing more goes.
 */
export function removablePhrases(rules: PhraseRules): ReadonlySet<string> {
  const trie = new PhraseTrie(rules.phrases.keys());
  const kept = new Map<number, Symbols>();
  for (const [key, symbols] of rules.phrases) kept.set(trie.find(key), symbols);
  const removed = new Set<string>();
  const candidates = [...rules.phrases.keys()].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const full = new GreedyMachine(trie, (node) => kept.get(node), rules.single);
  for (let before = -1; before !== removed.size; ) {
    before = removed.size;
    for (const key of candidates) {
      if (removed.has(key)) continue;
      const node = trie.find(key);
      if (!isRemovable(full, kept, node, rules.single)) continue;
      kept.delete(node);
      removed.add(key);
      full.forget();
    }
  }
  return removed;
}

function isRemovable(
  full: GreedyMachine,
  kept: ReadonlyMap<number, Symbols>,
  node: number,
  single: (point: number) => number,
): boolean {
  const without = new GreedyMachine(
    full.trie,
    (at) => (at === node ? undefined : kept.get(at)),
    single,
  );
  const starts = undecidedBelow(full.trie, kept, node).map(
    (at): Pair => ({left: at, right: at, leftAhead: [], rightAhead: []}),
  );
  const walk = compareMachines(full, without, starts, isTogether);
  return walk.difference === null;
}

/** A pair from which two machines that differ in one phrase go on alike. */
function isTogether(pair: Pair): boolean {
  return (
    pair.left === pair.right &&
    pair.leftAhead.length === 0 &&
    pair.rightAhead.length === 0
  );
}

/** A phrase's node and those below it at which it is the longest phrase. */
function undecidedBelow(
  trie: PhraseTrie,
  kept: ReadonlyMap<number, Symbols>,
  node: number,
): number[] {
  const nodes = [node];
  for (let i = 0; i < nodes.length; i++) {
    for (const child of trie.children[nodes[i] ?? 0]?.values() ?? []) {
      if (!kept.has(child)) nodes.push(child);
    }
  }
  return nodes;
}
