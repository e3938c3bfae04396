import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readOpenccDictionaries} from '../../scripts/build-dictionaries/opencc-dictionaries.js';
import {loadConverter} from '../../src/script/load-converter.js';
import {corpusDocuments, ownDocuments} from '../fixtures/documents.mjs';
import {comparer, directions, fuzz} from './fuzz/compare.js';
import {firstPoint} from './fuzz/points.js';

const dictionaries = await readOpenccDictionaries();
const entries = Object.values(dictionaries)
  .filter((value) => value instanceof Map)
  .flatMap((map) => [...map].flat() as string[]);

/** Beyond these planes no character is in any table. */
const lastCharacter = 0x33fff;
const corpus = corpusDocuments();
const documents = [...ownDocuments(), ...corpus];

for (const direction of directions) {
  const name = direction.join(' → ');

  test(`${name}: every entry alone and followed by another is as in opencc-js`, async () => {
    const difference = await comparer(direction);
    let other = 1;
    for (const entry of entries) {
      other = (other * 48271) % 2147483647; // the same pairs on every run
      const follower = entries[other % entries.length] ?? '';
      assert.equal(difference(entry), null);
      assert.equal(difference(entry + follower), null);
    }
  });

  // Between Traditional forms the tables are small, and so is what may differ.
  const fuzzed = direction.some((tag) => tag === 'zh-Hans')
    ? 1_000_000
    : 200_000;
  test(`${name}: ${fuzzed} fuzzed characters are as in opencc-js`, async () => {
    assert.equal(await fuzz(direction, fuzzed, 20230615), null);
  });

  test(`${name}: every character alone is as in opencc-js, half surrogates too`, async () => {
    const difference = await comparer(direction);
    assert.equal(firstPoint(difference, 0, lastCharacter), null);
  });

  test(`${name}: documents are as in opencc-js`, async (t) => {
    if (corpus.length === 0) t.diagnostic('No ../shared/corpus: own documents');
    const [from] = direction;
    const difference = await comparer(direction);
    const write = await loadConverter({from: 'zh-Hans', to: from});
    for (const text of documents) {
      for (const line of [text, write.convert(text)]) {
        assert.equal(difference(line), null);
      }
    }
  });
}
