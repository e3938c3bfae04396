import assert from 'node:assert/strict';
import {test} from 'node:test';
import {allStates, pairwiseStates, shareOf} from './pairs.js';

const DIMENSIONS = {
  size: ['small', 'large'],
  theme: ['light', 'dark', 'sepia'],
  width: ['320', '1440'],
} as const;

test('All states are all combinations.', () => {
  assert.equal(allStates(DIMENSIONS).length, 12);
});

test('Pairwise states hold every pair of values, and are fewer.', () => {
  const states = pairwiseStates(DIMENSIONS);
  for (const size of DIMENSIONS.size) {
    for (const theme of DIMENSIONS.theme) {
      assert.ok(states.some((s) => s.size === size && s.theme === theme));
    }
  }
  assert.ok(states.length < 12);
});

test('The shares of a list are the list.', () => {
  const states = allStates(DIMENSIONS);
  const shares = [1, 2, 3, 4, 5].map((at) => shareOf(states, `${at}/5`));
  assert.deepEqual(new Set(shares.flat()), new Set(states));
  assert.equal(shares.flat().length, states.length);
  assert.throws(() => shareOf(states, '6/5'), TypeError);
});
