import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellOf, median, ratioOf, tableOf} from './table.mjs';

describe('A table of ratios', () => {
  it('marks what was missed, and shows what was to be reached', () => {
    assert.equal(cellOf(0.5, 1.2), '0.50 (≤ 1.2)');
    assert.equal(cellOf(1.2, 1.2), '1.2 (≤ 1.2)');
    assert.equal(cellOf(1.21, 1.2), '**1.2**, missed (≤ 1.2)');
    assert.equal(cellOf(123.4, null), '123');
    assert.equal(cellOf(null, 1), '–');
  });

  it('has a column for each size', () => {
    const rows = [{name: '读', values: [1, 2], limits: [null, 1]}];
    assert.deepEqual(tableOf([4000, 100000], rows), [
      '| measure | 4,000 characters | 100,000 characters |',
      '|---|---:|---:|',
      '| 读 | 1.0 | **2.0**, missed (≤ 1) |',
    ]);
  });

  it('is not written without a number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const rows = [{name: '读', values: [value], limits: [null]}];
      assert.throws(() => tableOf([4000], rows), /“读” has no number at 4000/);
    }
    const short = [{name: '读', values: [], limits: [null]}];
    assert.throws(() => tableOf([4000], short), /no number/);
  });
});

describe('The middle', () => {
  it('is that of the numbers, not of their words', () => {
    assert.equal(median([10, 9, 100]), 10);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });

  it('of nothing, or of what is no number, does not exist', () => {
    assert.throws(() => median([]), /no middle/);
    assert.throws(() => median([1, Number.NaN]), /no middle/);
  });
});

describe('A ratio', () => {
  it('pairs the measures of one round', () => {
    // A round in which the machine was ten times slower changes nothing.
    assert.equal(ratioOf([2, 20, 2], [1, 10, 1]), 2);
  });

  it('is none where there is nothing to divide by', () => {
    assert.equal(ratioOf([5, 5, 5], [0, 0, 50]), null);
    assert.equal(ratioOf([5, 5, 5], [0, 50, 50]), 0.1);
  });

  it('is refused for measures of different rounds', () => {
    assert.throws(() => ratioOf([1, 2], [1]), /different rounds/);
  });
});
