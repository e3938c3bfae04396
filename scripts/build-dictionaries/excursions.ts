import {compareMachines, type Pair, type Walk} from './compare-machines.js';
import type {Symbols} from './greedy-machine.js';
import {
  machineOf,
  type PhraseRules,
  type RulesMachine,
} from './phrase-rules.js';
import {codePoints, PhraseTrie} from './phrase-trie.js';
import {StagedMachine, uncovered} from './staged-machine.js';

/** Rules with their phrases in a trie, of which some may be taken away. */
export interface PhraseSet {
  readonly rules: PhraseRules;
  readonly trie: PhraseTrie;
  /** What is written for the phrase that ends at a node. */
  readonly outputs: Map<number, Symbols>;
  /** The machine with all phrases in `outputs`. */
  readonly whole: RulesMachine;
}

/** The phrases of rules, all of them. */
export function phraseSet(rules: PhraseRules): PhraseSet {
  const trie = new PhraseTrie(rules.phrases.keys());
  const outputs = new Map<number, Symbols>();
  for (const [key, symbols] of rules.phrases) {
    outputs.set(trie.find(key), symbols);
  }
  const whole = machineOf(rules, trie, (node) => outputs.get(node));
  return {rules, trie, outputs, whole};
}

/**
 * Compares two machines wherever they could come apart, one with all phrases
 * of a set and one without some of them.
 *
 * Both read a text alike until, from a place where both begin anew, the longest
 * phrase is one of those left out: there the first writes it and the second
 * goes its own way. What they have read from that place on is the path to a
 * node at or below the phrase, with no phrase between; so they stand in one of
 * finitely many states, after every end of a stretch that may still matter. The
 * walk goes on from all of them, over every input, until the machines are
 * together again: in one state, with the same written. From there on the same
 * holds anew, so that a walk without a difference is a proof for all texts.
 * What the machines reach together, by far the most, need not be walked.
 */
export function compareExcursions(
  set: PhraseSet,
  leftOut: Iterable<string>,
): Walk {
  const {rules, trie, outputs, whole} = set;
  const gone = new Set<number>();
  const starts: Pair[] = [];
  for (const phrase of leftOut) {
    const node = trie.find(phrase);
    if (!outputs.has(node)) throw new Error(`${phrase} is no phrase.`);
    gone.add(node);
    starts.push(...startsOf(set, phrase, node));
  }
  const without = machineOf(rules, trie, (node) =>
    gone.has(node) ? undefined : outputs.get(node),
  );
  const walk = compareMachines(whole, without, starts, isTogether);
  if (!walk.difference) return walk;
  const node = (starts[walk.start]?.left ?? 0) % trie.size;
  return {...walk, difference: [...trie.path(node), ...walk.difference]};
}

/** The states in which the longest phrase read is the one left out. */
function startsOf(set: PhraseSet, phrase: string, node: number): Pair[] {
  const {whole} = set;
  const stages = stretchEnds(set, codePoints(phrase)[0] ?? 0);
  const stateOf = (at: number, stage: number): number =>
    whole instanceof StagedMachine ? whole.stateOf(at, stage) : at;
  return undecidedBelow(set, node).flatMap((at) =>
    stages.map((stage): Pair => {
      const state = stateOf(at, stage);
      return {left: state, right: state, leftAhead: [], rightAhead: []};
    }),
  );
}

/**
 * Where a second stage may stand when a phrase begins. A state that a phrase's
 * first character can't go on, were it uncovered, is over with it whatever
 * comes: as good as none.
 */
function stretchEnds({rules, whole}: PhraseSet, point: number): number[] {
  const states = [0];
  if (!(whole instanceof StagedMachine)) return states;
  const {stage} = whole;
  const read = uncovered(rules.single(point));
  const alone = stage.read(0, read).pending;
  for (let state = 1; state < stage.trie.size; state++) {
    if (stage.read(state, read).pending !== alone) states.push(state);
  }
  return states;
}

/** A phrase's node and those below it at which it is the longest phrase. */
function undecidedBelow({trie, outputs}: PhraseSet, node: number): number[] {
  const nodes = [node];
  for (let i = 0; i < nodes.length; i++) {
    for (const child of trie.children[nodes[i] ?? 0]?.values() ?? []) {
      if (!outputs.has(child)) nodes.push(child);
    }
  }
  return nodes;
}

/** A pair from which two machines go on alike. */
function isTogether(pair: Pair): boolean {
  return (
    pair.left === pair.right &&
    pair.leftAhead.length === 0 &&
    pair.rightAhead.length === 0
  );
}
