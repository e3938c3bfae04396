import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changedRuns} from '../../src/script/changed-runs.js';

describe('changed runs', () => {
  it('give the original of neighbouring characters together', () => {
    assert.deepEqual(changedRuns('推进发展计划', '推進發展計劃'), [
      {start: 1, end: 3, from: 1, source: '进发'},
      {start: 4, end: 6, from: 4, source: '计划'},
    ]);
  });

  it('are none where nothing changed', () => {
    assert.deepEqual(changedRuns('一、2023年', '一、2023年'), []);
  });

  it('count characters outside the basic plane as one', () => {
    assert.deepEqual(changedRuns('𠀋发', '𠀋發'), [
      {start: 2, end: 3, from: 2, source: '发'},
    ]);
  });

  it('hold what is between where the lengths differ', () => {
    assert.deepEqual(changedRuns('用了软件了', '用了軟體件了'), [
      {start: 2, end: 4, from: 2, source: '软'},
    ]);
  });
});
