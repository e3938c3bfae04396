import assert from 'node:assert/strict';
import {test} from 'node:test';
import {citationsOf} from '../../src/model/citations.js';
import {reportOf} from './report-of.js';

function titlesOf(...texts: string[]): string[] {
  return citationsOf(reportOf(...texts)).map(({title}) => title);
}

test('A document is named between 《 and 》', () => {
  assert.deepEqual(titlesOf('落实《民法典》和《优化营商环境条例》。'), [
    '民法典',
    '优化营商环境条例',
  ]);
});

test('A name inside a name belongs to it', () => {
  assert.deepEqual(titlesOf('印发《关于贯彻〈民法典〉的意见》'), [
    '关于贯彻〈民法典〉的意见',
  ]);
  assert.deepEqual(titlesOf('印发《关于贯彻《民法典》的意见》'), [
    '关于贯彻《民法典》的意见',
  ]);
});

test('A document that is named twice is one, with two places', () => {
  const [citation, ...rest] = citationsOf(
    reportOf('根据《预算法》编制。', '《预算法》规定，《预算 法》也是。'),
  );
  assert.equal(rest.length, 0);
  assert.deepEqual(
    citation?.places.map(({id, start}) => `${id}:${start}`),
    ['p1:2', 'p2:0', 'p2:8'],
  );
});

test('The 发文字号 that follows belongs to it', () => {
  const [citation] = citationsOf(
    reportOf('按照《关于稳就业的意见》（国办发〔2019〕6号）要求'),
  );
  assert.equal(citation?.documentNumber, '国办发〔2019〕6号');
});

test('A mark that is never closed names nothing and hides nothing', () => {
  assert.deepEqual(titlesOf(`《${'字'.repeat(200)}，《预算法》`), ['预算法']);
  assert.deepEqual(titlesOf('落实》《》《预算法'), []);
});
