import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toCsv} from '../../src/format/csv.js';

test('Rows are lines and cells stand between commas', () => {
  assert.equal(
    toCsv([
      ['数值', '单位'],
      ['5.5', '%'],
    ]),
    '数值,单位\r\n5.5,%\r\n',
  );
});

test('Commas, quotes and line breaks are quoted', () => {
  assert.equal(
    toCsv([['a,b', '他说"好"', '一\n二']]),
    '"a,b","他说""好""","一\n二"\r\n',
  );
});

test('A cell that a spreadsheet would run is made text, a number is not', () => {
  assert.equal(
    toCsv([['=1+1', '@x', '-3.5%', '+2', '-cmd']]),
    "'=1+1,'@x,-3.5%,+2,'-cmd\r\n",
  );
});
