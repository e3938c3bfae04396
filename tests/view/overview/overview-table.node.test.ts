import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  nextSorting,
  type OverviewTable,
  plainRowsOf,
  sortedRows,
} from '../../../src/view/overview/overview-table.js';

const table: OverviewTable = {
  name: 'figures',
  caption: '数字',
  columns: [{label: '数值', isNumeric: true}, {label: '句子'}, {label: '出处'}],
  rows: [
    [
      {text: '12', order: 12},
      {text: '乙'},
      {text: '', links: [linkTo('p1', '一')]},
    ],
    [
      {text: '5.5', order: 5.5},
      {text: '甲'},
      {text: '', links: [linkTo('p2', '二')]},
    ],
    [{text: '近百'}, {text: '丙'}, {text: ''}],
  ],
};

function linkTo(id: string, label: string) {
  return {id, label, name: label};
}

function firstCells(rows: OverviewTable['rows']): string[] {
  return rows.map(([cell]) => cell?.text ?? '');
}

test('Rows stand as in the report until they are sorted', () => {
  assert.equal(sortedRows(table, null, 'zh-Hans'), table.rows);
});

test('Numbers are sorted by size and stand before words', () => {
  const up = sortedRows(table, {column: 0, direction: 'ascending'}, 'zh-Hans');
  assert.deepEqual(firstCells(up), ['5.5', '12', '近百']);
});

test('Words are sorted as the language does', () => {
  const down = sortedRows(
    table,
    {column: 1, direction: 'descending'},
    'zh-Hans',
  );
  assert.deepEqual(firstCells(down), ['12', '5.5', '近百']);
});

test('A column is sorted up, then down, then not', () => {
  const up = nextSorting(null, 1);
  const down = nextSorting(up, 1);
  assert.deepEqual(up, {column: 1, direction: 'ascending'});
  assert.deepEqual(down, {column: 1, direction: 'descending'});
  assert.equal(nextSorting(down, 1), null);
  assert.deepEqual(nextSorting(down, 0), {column: 0, direction: 'ascending'});
});

test('A table is plain rows for a spreadsheet, its head first', () => {
  assert.deepEqual(plainRowsOf(table, table.rows).slice(0, 2), [
    ['数值', '句子', '出处'],
    ['12', '乙', '一'],
  ]);
});
