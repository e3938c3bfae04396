import type {Machine} from './compare-machines.js';
import {GreedyMachine, type Symbols} from './greedy-machine.js';
import {PhraseTrie} from './phrase-trie.js';
import {StagedMachine} from './staged-machine.js';

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

/** A machine of rules, and its part that reads phrases. */
export type RulesMachine = Machine & {readonly first: GreedyMachine};

/** The machine of rules, of whose phrases some are still kept. */
export function machineOf(
  {single, stage}: PhraseRules,
  trie: PhraseTrie,
  phrase: (node: number) => Symbols | undefined,
): RulesMachine {
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
