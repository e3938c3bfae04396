/**
 * npm run prove:dictionaries: proves that what build:dictionaries leaves out
 * changes no output to zh-Hant, zh-Hant-TW and zh-Hant-HK, by walking the
 * product of two machines, one with all phrases and one without those, over
 * all inputs: once for each region, zh-Hant being proved with either (see
 * ./traditional-rules). It takes minutes.
 */
import {compareMachines, type Machine} from './compare-machines.js';
import type {Symbols} from './greedy-machine.js';
import {readLeftOut} from './left-out.js';
import {readOpenccDictionaries} from './opencc-dictionaries.js';
import {PhraseTrie} from './phrase-trie.js';
import {machineOf, type PhraseRules} from './reduce.js';
import {traditionalRules} from './traditional-rules.js';

const leftOut = readLeftOut();
const [, taiwan, hongKong] = traditionalRules(await readOpenccDictionaries());
prove('zh-Hant and zh-Hant-TW', taiwan);
prove('zh-Hant and zh-Hant-HK', hongKong);

function prove(name: string, rules: PhraseRules): void {
  const started = performance.now();
  const all = [...rules.phrases.keys()];
  const unknown = [...leftOut].filter((phrase) => !rules.phrases.has(phrase));
  if (unknown.length > 0)
    throw new Error(`Not in OpenCC: ${unknown.join(' ')}`);
  const whole = machineWith(all, rules);
  const kept = machineWith(
    all.filter((phrase) => !leftOut.has(phrase)),
    rules,
  );
  const start = {left: 0, right: 0, leftAhead: [], rightAhead: []};
  const walk = compareMachines(whole, kept, [start], () => false);
  if (walk.difference) {
    const input = String.fromCodePoint(...walk.difference);
    console.error(
      `${name}: converted otherwise without what was left out: ${input}`,
    );
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${name}, proved in ${seconds} s: without ${leftOut.size} of ${all.length} ` +
      'phrases every text is converted as with them ' +
      `(${walk.states} states, ${walk.transitions} transitions).`,
  );
}

function machineWith(phrases: readonly string[], rules: PhraseRules): Machine {
  const trie = new PhraseTrie(phrases);
  const outputs = new Map<number, Symbols>();
  for (const phrase of phrases) {
    outputs.set(trie.find(phrase), rules.phrases.get(phrase) ?? []);
  }
  return machineOf(rules, trie, (node) => outputs.get(node));
}
