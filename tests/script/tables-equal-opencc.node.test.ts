import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readOpenccDictionaries} from '../../scripts/build-dictionaries/opencc-dictionaries.js';
import {comparer, directions, fuzz} from './fuzz/compare.js';

const dictionaries = await readOpenccDictionaries();
const entries = Object.values(dictionaries)
  .filter((value) => value instanceof Map)
  .flatMap((map) => [...map].flat() as string[]);

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

  test(`${name}: a million fuzzed characters are as in opencc-js`, async () => {
    assert.equal(await fuzz(direction, 1_000_000, 20230615), null);
  });
}
