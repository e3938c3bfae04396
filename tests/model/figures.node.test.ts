import assert from 'node:assert/strict';
import {test} from 'node:test';
import {figuresOf} from '../../src/model/figures.js';
import {reportOf} from './report-of.js';

function found(text: string): string[] {
  return figuresOf(reportOf(text)).map(
    ({value, to, unit, isApproximate}) =>
      `${isApproximate ? '~' : ''}${value}${to === undefined ? '' : `…${to}`} ${unit}`,
  );
}

test('A figure is a number with a unit', () => {
  assert.deepEqual(
    found('办理事项4.2万件，按时办结率99.8%，投资1,280.6亿元。'),
    ['42000 件', '99.8 %', '128060000000 元'],
  );
});

test('Full-width digits and Traditional units are read too', () => {
  assert.deepEqual(found('增長７．５％，新增３萬戶、120餘項。'), [
    '7.5 %',
    '30000 戶',
    '~120 項',
  ]);
});

test('Percentage points are no percentages', () => {
  assert.deepEqual(found('提高2.5个百分点'), ['2.5 个百分点']);
});

test('What is about so much is said to be', () => {
  assert.deepEqual(found('约300人、近5万人次、1000多家、5%左右、超过20个'), [
    '~300 人',
    '~50000 人次',
    '~1000 家',
    '~5 %',
    '~20 个',
  ]);
});

test('A range has two ends', () => {
  assert.deepEqual(found('增长5%—6%，建设3至5个，吸纳3—5万人。'), [
    '5…6 %',
    '3…5 个',
    '30000…50000 人',
  ]);
});

test('What is reached is reached, and weights of grain are weights', () => {
  assert.deepEqual(
    found(
      '覆盖率达到95%，粮食产量320亿斤，均值30微克，天然气10亿方，两方面3方案。',
    ),
    ['95 %', '32000000000 斤', '30 微克', '1000000000 方'],
  );
});

test('An amount in 万 or 亿 is a figure without its unit too', () => {
  assert.deepEqual(
    found('惠及群众近10万，企业突破1.2万；用户达3亿多。客流3—5万左右。'),
    ['~100000 ', '12000 ', '~300000000 ', '~30000…50000 '],
  );
  assert.deepEqual(found('2023，共3、5百。10万羽、万人计划、5万里。'), []);
});

test('A ratio is no amount', () => {
  assert.deepEqual(found('按1∶2的比例、生师比1:18、比例尺1∶5万。占比：3万。'), [
    '30000 ',
  ]);
});

test('Dates, document numbers and ordinals are no figures', () => {
  assert.deepEqual(
    found('2026年3月5日，国办发〔2019〕6号第3条第12项，GB2312个，（1）项。'),
    [],
  );
});

test('A figure knows its sentence and its place', () => {
  const [figure] = figuresOf(reportOf('进展良好。全年办理12件。完毕。'));
  assert.equal(figure?.sentence, '全年办理12件。');
  assert.deepEqual(figure?.place, {id: 'p1', start: 9, end: 12});
  assert.equal(figure?.text, '12件');
});

test('a number in two parts, as Taiwan and Hong Kong write it, is one', () => {
  const [people, money] = figuresOf(
    reportOf('全市共有 16 萬 6,511 人，經費1億2,345萬元。'),
  );
  assert.equal(people?.value, 166_511);
  assert.equal(people?.text, '16 萬 6,511 人');
  assert.equal(money?.value, 123_450_000);
});

test('a hundred thousand figures in one paragraph take linear time', () => {
  const timeOf = (count: number) => {
    const report = reportOf('增长5%，新增3万人。'.repeat(count));
    const started = performance.now();
    assert.equal(figuresOf(report).length, 2 * count);
    return performance.now() - started;
  };
  timeOf(1000);
  assert.ok(timeOf(50_000) < 30 * Math.max(timeOf(5000), 5));
});
