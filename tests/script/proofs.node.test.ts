import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  compareExcursions,
  phraseSet,
} from '../../scripts/build-dictionaries/excursions.js';
import {readOpenccDictionaries} from '../../scripts/build-dictionaries/opencc-dictionaries.js';
import type {PhraseRules} from '../../scripts/build-dictionaries/phrase-rules.js';
import {codePoints} from '../../scripts/build-dictionaries/phrase-trie.js';
import {proofs, proveLeftOut} from '../../scripts/build-dictionaries/proofs.js';
import {uncovered} from '../../scripts/build-dictionaries/staged-machine.js';
import {traditionalRules} from '../../scripts/build-dictionaries/traditional-rules.js';

test('What is left out of the tables changes no text, and the rest is in them.', async () => {
  for await (const {claim, difference} of proofs()) {
    assert.equal(difference, null, claim);
  }
});

test('A phrase that may not go is found, with a text that shows it.', async () => {
  const rules = traditionalRules(await readOpenccDictionaries());
  const [, taiwan] = rules;
  for (const phrase of ['万位', '头发', '复杂']) {
    const {difference} = proveLeftOut('', taiwan, new Set([phrase]));
    assert.ok(difference?.startsWith(phrase), `${phrase}: ${difference}`);
  }
});

/*
 * The proof itself on trial: dictionaries of a few letters, small enough that
 * every text up to seven letters can be converted by the letter of OpenCC's
 * rules, with phrases and without some of them.
 */
for (const stages of ['one stage', 'two stages'] as const) {
  test(`What the proof lets go of in small dictionaries may go, in ${stages}.`, () => {
    let [gone, stayed] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const rules = smallRules(seed, stages);
      for (const some of choices([...rules.phrases.keys()])) {
        const {difference} = compareExcursions(phraseSet(rules), some);
        const less = without(rules, some);
        const differs = (text: string): boolean =>
          write(text, rules) !== write(text, less);
        if (difference === null) {
          assert.equal(texts.find(differs), undefined, `${seed}: ${some}`);
          gone++;
        } else stayed++;
        if (difference === null || stages === 'two stages') continue;
        assert.ok(differs(String.fromCodePoint(...difference)), `${seed}`);
      }
    }
    assert.ok(gone > 20 && stayed > 20, `${gone} gone, ${stayed} stayed`);
  });
}

/** Each phrase alone, and each with the one after it. */
function choices(phrases: readonly string[]): readonly string[][] {
  const next = phrases.slice(1).map((key, i) => [phrases[i] ?? '', key]);
  return [...phrases.map((key) => [key]), ...next];
}

function without(rules: PhraseRules, some: readonly string[]): PhraseRules {
  const kept = [...rules.phrases].filter(([key]) => !some.includes(key));
  return {...rules, phrases: new Map(kept)};
}

const letters = 'abc';
const texts = ['', 'a', 'b', 'c'];
for (const text of texts) {
  if (text && text.length < 7)
    texts.push(...Array.from(letters, (l) => text + l));
}

/** Rules that a number makes: the same for the same. */
function smallRules(
  seed: number,
  stages: 'one stage' | 'two stages',
): PhraseRules {
  let state = seed * 7919;
  const below = (count: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 12) % count;
  };
  const phrases = (count: number, forms: number): Map<string, number[]> =>
    new Map(
      Array.from({length: count}, () => {
        const key = Array.from({length: 2 + below(3)}, () => letters[below(3)]);
        const written = codePoints(key.join('')).map(
          (point) => point * 2 + (below(6) === 0 ? forms : 0),
        );
        return [key.join(''), written];
      }),
    );
  const first = phrases(7, 1);
  if (stages === 'one stage') return {phrases: first, single: (p) => p * 2};
  return {
    phrases: first,
    single: uncovered,
    stage: {phrases: phrases(3, 1), single: (p) => p * 2, sources: new Map()},
  };
}

/** What rules make of a text, by the letter: cut at phrases, then each piece. */
function write(text: string, {phrases, single, stage}: PhraseRules): string {
  const out: number[] = [];
  let stretch = '';
  const endStretch = (): void => {
    if (stage) out.push(...greedy(stretch, stage.phrases, stage.single));
    stretch = '';
  };
  for (let i = 0; i < text.length; ) {
    const key = longest(text, i, phrases);
    if (key) {
      endStretch();
      out.push(...(phrases.get(key) ?? []));
      i += key.length;
    } else if (stage) stretch += text[i++];
    else out.push(single(text.charCodeAt(i++)));
  }
  endStretch();
  return out.join(' ');
}

function greedy(
  text: string,
  phrases: PhraseRules['phrases'],
  single: PhraseRules['single'],
): number[] {
  return write(text, {phrases, single}).split(' ').filter(Boolean).map(Number);
}

function longest(
  text: string,
  at: number,
  phrases: PhraseRules['phrases'],
): string {
  for (let length = 4; length > 1; length--) {
    const key = text.slice(at, at + length);
    if (key.length === length && phrases.has(key)) return key;
  }
  return '';
}
