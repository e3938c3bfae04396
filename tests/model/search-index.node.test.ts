import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  type Fold,
  findMatches,
  searchIndexOf,
} from '../../src/model/search-index.js';

/** A fold of the few characters these sentences need. */
const fold: Fold = (text) =>
  text
    .replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/發/gu, '发')
    .replace(/計/gu, '计')
    .replace(/劃/gu, '划')
    .toLowerCase();

function found(blocks: readonly string[], query: string): string[] {
  return findMatches(searchIndexOf(blocks, fold), query, fold).map(
    ({block, start, end}) => `${block}:${blocks[block]?.slice(start, end)}`,
  );
}

test('A word is found in either script and quoted as it stands', () => {
  assert.deepEqual(found(['推动高质量发展', '推動高质量發展'], '发展'), [
    '0:发展',
    '1:發展',
  ]);
  assert.deepEqual(found(['經濟發达', '经济发达'], '發达'), [
    '0:發达',
    '1:发达',
  ]);
  assert.deepEqual(found(['年度计划'], '計劃'), ['0:计划']);
});

test('Full-width and half-width digits and signs are the same', () => {
  assert.deepEqual(found(['增长１２３％', '增长123%'], '123％'), [
    '0:１２３％',
    '1:123%',
  ]);
});

test('A word is found across a line break of the source', () => {
  assert.deepEqual(found(['坚持稳中\n求进工作', '稳中求进'], '稳中求进'), [
    '0:稳中\n求进',
    '1:稳中求进',
  ]);
});

test('A word is never found across two blocks', () => {
  assert.deepEqual(found(['坚持稳中', '求进工作'], '稳中求进'), []);
});

test('Blanks between Chinese characters and numbers do not matter', () => {
  assert.deepEqual(found(['目　　录', '2026 年 3 月'], '目录'), ['0:目　　录']);
  assert.deepEqual(found(['于 2026 年 3 月印发'], '2026年3月'), [
    '0:2026 年 3 月',
  ]);
  assert.deepEqual(found(['2026年3月印发'], ' 2026 年 '), ['0:2026年']);
});

test('Blanks between Latin words do matter', () => {
  assert.deepEqual(found(['the rapist', 'therapist'], 'therapist'), [
    '1:therapist',
  ]);
  assert.deepEqual(found(['12 34'], '1234'), []);
});

test('Offsets are right after several blanks in several blocks', () => {
  const blocks = ['一 二 三', ' 四 五', '六 七 发 展 八'];
  assert.deepEqual(found(blocks, '发展'), ['2:发 展']);
  assert.deepEqual(found(blocks, '三'), ['0:三']);
  assert.deepEqual(found(blocks, '四'), ['1:四']);
});

test('Matches do not overlap and are in order', () => {
  assert.deepEqual(found(['发发发发', '发'], '发发'), ['0:发发', '0:发发']);
});

test('An empty query finds nothing', () => {
  assert.deepEqual(found(['发展'], ''), []);
  assert.deepEqual(found(['发展'], ' 　'), []);
  assert.deepEqual(found([], '发展'), []);
});

test('What a fold would lengthen stays as it is, and offsets stay right', () => {
  const long: Fold = (text) => text.replace(/㈱/gu, '(株)');
  const blocks = ['㈱发展㈱'];
  const [match] = findMatches(searchIndexOf(blocks, long), '发展', long);
  assert.deepEqual(match, {block: 0, start: 1, end: 3});
});

test('A hit in a million characters costs at most twenty times indexOf', () => {
  const paragraph = '各地区各部门要认真贯彻落实会议精神，扎实推进各项工作。';
  const blocks = Array.from({length: 38_000}, () => paragraph);
  blocks.push('独一无二的结尾');
  const plain = blocks.join('\n');
  const index = searchIndexOf(blocks, fold);
  // The best of each: what else the machine does only ever adds.
  let own = Number.POSITIVE_INFINITY;
  let peer = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round += 1) {
    const find = () => findMatches(index, '独一无二', fold).length;
    own = Math.min(own, timeOf(find));
    peer = Math.min(
      peer,
      timeOf(() => plain.indexOf('独一无二')),
    );
  }
  assert.ok(own / peer <= 20, `ratio ${own / peer}`);
});

function timeOf(run: () => number): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 5; i += 1) sum += run();
  assert.notEqual(sum, 0);
  return performance.now() - start;
}
