import {compareMachines, type Machine, type Pair} from './compare-machines.js';
import {GreedyMachine, type Symbols} from './greedy-machine.js';
import {codePoints, PhraseTrie} from './phrase-trie.js';
import {StagedMachine, uncovered} from './staged-machine.js';

/** A phrase dictionary as symbols, ready to be reduced or compared. */
export interface PhraseRules {
  /** What each phrase is written as, a symbol for each of its code points. */
  readonly phrases: ReadonlyMap<string, Symbols>;
  /** What a code point is written as where no phrase covers it. */
  readonly single: (point: number) => number;
  /** A second stage, for which `single` gives uncovered code points. */
  readonly stage?: StageRules;
}

/** A second stage, which reads uncovered code points side by side. */
export interface StageRules extends Omit<PhraseRules, 'stage'> {
  /** Code points that become one alone, by that one; itself among them. */
  readonly sources: ReadonlyMap<number, readonly number[]>;
}

/**
 * The phrases that can be left out without any input being written otherwise
 * by any of the rules, which have the same phrases.
 * A phrase may go when a machine without it, from the place where the phrase
 * was read and whatever follows, comes to stand where the machine with it
 * stands, having written the same. Longer phrases go first; what one pass
 * leaves is tried again until nothing more goes.
 */
export function removablePhrases(
  ...rules: readonly PhraseRules[]
): ReadonlySet<string> {
  const keys = [...(rules[0]?.phrases.keys() ?? [])];
  const reductions = rules.map((rule) => new Reduction(rule));
  const removed = new Set<string>();
  const candidates = keys.sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  for (let before = -1; before !== removed.size; ) {
    before = removed.size;
    for (const key of candidates) {
      if (removed.has(key)) continue;
      if (!reductions.every((reduction) => reduction.allows(key))) continue;
      for (const reduction of reductions) reduction.remove(key);
      removed.add(key);
    }
  }
  return removed;
}

/** The machine of rules, of whose phrases some are still kept. */
export function machineOf(
  {single, stage}: PhraseRules,
  trie: PhraseTrie,
  phrase: (node: number) => Symbols | undefined,
): Machine & {readonly first: GreedyMachine} {
  const first = new GreedyMachine(trie, phrase, single);
  if (!stage) return Object.assign(first, {first});
  return new StagedMachine(first, stageMachine(stage), stage.sources);
}

const stageMachines = new WeakMap<StageRules, GreedyMachine>();

/** The machine of a second stage, which is always whole: made once. */
function stageMachine(stage: StageRules): GreedyMachine {
  const known = stageMachines.get(stage);
  if (known) return known;
  const trie = new PhraseTrie(stage.phrases.keys());
  const outputs = new Map<number, Symbols>();
  for (const [key, symbols] of stage.phrases) {
    outputs.set(trie.find(key), symbols);
  }
  const made = new GreedyMachine(trie, (at) => outputs.get(at), stage.single);
  stageMachines.set(stage, made);
  return made;
}

class Reduction {
  readonly #trie: PhraseTrie;
  readonly #kept = new Map<number, Symbols>();
  readonly #full: ReturnType<typeof machineOf>;

  constructor(readonly rules: PhraseRules) {
    this.#trie = new PhraseTrie(rules.phrases.keys());
    for (const [key, symbols] of rules.phrases) {
      this.#kept.set(this.#trie.find(key), symbols);
    }
    const phrase = (at: number): Symbols | undefined => this.#kept.get(at);
    this.#full = machineOf(rules, this.#trie, phrase);
  }

  /** Whether nothing is written otherwise without a phrase. */
  allows(key: string): boolean {
    const node = this.#trie.find(key);
    const without = machineOf(this.rules, this.#trie, (at) =>
      at === node ? undefined : this.#kept.get(at),
    );
    const starts = this.#starts(key, node);
    const walk = compareMachines(this.#full, without, starts, isTogether);
    return walk.difference === null;
  }

  remove(key: string): void {
    this.#kept.delete(this.#trie.find(key));
    this.#full.first.forget();
  }

  /**
   * Where the machines stand when the longest phrase read is the one in
   * question: at its node or below, after each end of a stretch that its first
   * character may go on.
   */
  #starts(key: string, phraseNode: number): Pair[] {
    const stages = this.#stageStates(codePoints(key)[0] ?? 0);
    const full = this.#full;
    const stateOf = (node: number, stage: number): number =>
      full instanceof StagedMachine ? full.stateOf(node, stage) : node;
    return undecidedBelow(this.#trie, this.#kept, phraseNode).flatMap((node) =>
      stages.map((stage): Pair => {
        const state = stateOf(node, stage);
        return {left: state, right: state, leftAhead: [], rightAhead: []};
      }),
    );
  }

  /** Ends of a stretch that are not over with a character. */
  #stageStates(point: number): readonly number[] {
    if (!(this.#full instanceof StagedMachine)) return [0];
    const {stage} = this.#full;
    const read = uncovered(this.rules.single(point));
    const alone = stage.read(0, read).pending;
    const states = [0];
    for (let state = 1; state < stage.trie.size; state++) {
      if (stage.read(state, read).pending !== alone) states.push(state);
    }
    return states;
  }
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
