/**
 * npm run prove:dictionaries: proves that what build:dictionaries leaves out
 * changes no output to zh-Hant, zh-Hant-TW and zh-Hant-HK, by walking the
 * product of two machines, one with all phrases and one without those, over
 * all inputs. ./traditional-rules says why one walk proves all three.
 */
import {compareMachines} from './compare-machines.js';
import {GreedyMachine, type Symbols} from './greedy-machine.js';
import {readLeftOut} from './left-out.js';
import {readOpenccDictionaries} from './opencc-dictionaries.js';
import {PhraseTrie} from './phrase-trie.js';
import type {PhraseRules} from './reduce.js';
import {traditionalRules} from './traditional-rules.js';

const started = performance.now();
const dictionaries = await readOpenccDictionaries();
const rules = traditionalRules(dictionaries);
const leftOut = readLeftOut();
const all = [...rules.phrases.keys()];
const unknown = [...leftOut].filter((phrase) => !rules.phrases.has(phrase));
if (unknown.length > 0) throw new Error(`Not in OpenCC: ${unknown.join(' ')}`);

const whole = machineOf(all, rules);
const kept = machineOf(
  all.filter((phrase) => !leftOut.has(phrase)),
  rules,
);
const start = {left: 0, right: 0, leftAhead: [], rightAhead: []};
const walk = compareMachines(whole, kept, [start], () => false);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
if (walk.difference) {
  const input = String.fromCodePoint(...walk.difference);
  console.error(`Converted otherwise without what was left out: ${input}`);
  process.exitCode = 1;
} else {
  console.log(
    `Proved in ${seconds} s: without ${leftOut.size} of ${all.length} phrases ` +
      'every text is converted to zh-Hant, zh-Hant-TW and zh-Hant-HK as with ' +
      `them (${walk.states} states, ${walk.transitions} transitions).`,
  );
}

function machineOf(
  phrases: readonly string[],
  {phrases: symbols, single}: PhraseRules,
): GreedyMachine {
  const trie = new PhraseTrie(phrases);
  const outputs = new Map<number, Symbols>();
  for (const phrase of phrases) {
    outputs.set(trie.find(phrase), symbols.get(phrase) ?? []);
  }
  return new GreedyMachine(trie, (node) => outputs.get(node), single);
}
