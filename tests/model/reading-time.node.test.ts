import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../src/model/nodes.js';
import {readingTimeOf} from '../../src/model/reading-time.js';

function reportOf(text: string): Report {
  return {
    type: 'report',
    lang: 'zh-Hans',
    fields: {title: null},
    children: [
      {type: 'paragraph', id: 'p1', children: [{type: 'text', value: text}]},
    ],
    attachments: [],
    furniture: [],
  };
}

test('2,550 characters take ten minutes, nine for the fast, eleven for the slow', () => {
  assert.deepEqual(readingTimeOf(reportOf('字'.repeat(2550))), {
    characters: 2550,
    minutes: 10,
    fast: 9,
    slow: 11,
  });
});

test('Blanks are not read', () => {
  assert.equal(readingTimeOf(reportOf('目　录\n 一')).characters, 3);
});

test('Any text takes a minute, none takes none', () => {
  assert.equal(readingTimeOf(reportOf('好')).minutes, 1);
  assert.equal(readingTimeOf(reportOf('')).minutes, 0);
});

test('Attachments count', () => {
  const report: Report = {
    ...reportOf('正文'),
    attachments: [
      {
        type: 'attachment',
        kind: 'attachment',
        id: 'f1',
        label: '附件',
        fields: {title: null},
        children: reportOf('附表').children,
      },
    ],
  };
  assert.equal(readingTimeOf(report).characters, 4);
});
