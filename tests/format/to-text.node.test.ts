import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toText} from '../../src/format/to-text.js';
import {ordinal, paragraph, reportOf, section, words} from './report.js';

test('a run-in heading and its paragraph are one line of text', () => {
  const report = reportOf([
    section('s1', ordinal('一、', 1), '总体要求', [
      section(
        's1-1',
        ordinal('（一）', 1, 'parenthesized'),
        '指导思想。',
        [paragraph('s1-1-p1', '坚持统筹。'), paragraph('s1-1-p2', '另一段。')],
        {runIn: true, depth: 2},
      ),
    ]),
  ]);
  assert.equal(
    toText(report),
    '一、总体要求\n（一）指导思想。坚持统筹。\n另一段。\n',
  );
});

test('an article without a caption starts with its mark and a wide space', () => {
  const report = reportOf([
    {
      type: 'article',
      id: 'a1',
      ordinal: ordinal('第一条', 1, 'article'),
      heading: null,
      children: [
        paragraph('a1-p1', '为了规范。'),
        paragraph('a1-p2', '二款。'),
      ],
    },
  ]);
  assert.equal(toText(report), '第一条　为了规范。\n二款。\n');
});

test('a table is a line per row with tabs between its cells', () => {
  const cell = (id: string, value: string) => ({
    type: 'tableCell' as const,
    id,
    header: null,
    colSpan: 1,
    rowSpan: 1,
    children: words(value),
  });
  const report = reportOf([
    {
      type: 'table',
      id: 't1',
      caption: null,
      unit: '单位：人',
      children: [
        {type: 'tableRow', children: [cell('c1', '甲'), cell('c2', '1\n2')]},
      ],
    },
  ]);
  assert.equal(toText(report), '单位：人\n甲\t1 2\n');
});
