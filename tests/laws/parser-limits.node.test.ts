import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseReport} from '../../src/parse/parse-report.js';
import {lostCharacters} from './lost-characters.js';

const size = 1_000_000;
/** What a single stage could choke on, repeated to a megabyte. */
const repeated: Readonly<Record<string, string>> = {
  'one line of marks': '一、',
  'one line of brackets': '（',
  'one line of closing brackets': '）》”',
  'one line of numbers and stops': '1.',
  'one line of blanks and a letter': '\u3000 a',
  'one line of leaders': '.',
  'one line of dashes': '—',
  'one line of sentences': '加强工作。',
  'one line of 第': '第一',
  'one line of 附件': '附件 ',
  'one line of dates': '2019年1月',
  'one line of note labels': '［1］',
  'lines of marks': '一、\n',
  'lines of brackets': '（一）\n',
  'lines of open quotes': '“\n',
  'lines that end in a comma': '加强，\n',
  'lines that end in 的': '工作的\n',
  'lines of articles': '第一条\n',
  'lines of chapters': '第一章　总则\n',
  'lines of contents': '总则 ........ 3\n',
  'lines of 目录': '目录\n',
  'lines of dates': '2019年1月6日\n',
  'lines of 附件': '附件1\n',
  'lines of titles': '关于某项工作的通知\n',
  'lines of size bars': '【字体：\n',
  'lines of page numbers': '12\n',
  'lines of decimals': '1.1 总则\n',
  'lines of items': '1.加强；\n',
  'lines of terms': '1.“四好”：\n指四件事\n',
  'lines of bullets': '——加强工作。推进\n',
  'lines of notes': '［1］注\n',
  'lines of captions': '表1 指标\n',
  'lines of breadcrumbs': '当前位置：\n首页\n>\n',
  'empty lines': '\n',
  'lines of a full measure': `${'加强和改进工作并推动各项任务落实到位见到实效不断取得'}\n`,
};

/**
 * How much dearer a character may be in ten times the text. A stage that is not
 * linear makes it ten times as dear.
 */
const dearest = 5;

/** Processor time of one parse in milliseconds. */
function timeOf(source: string): number {
  const start = process.cpuUsage();
  parseReport(source);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const [name, unit] of Object.entries(repeated)) {
  test(`a megabyte of ${name} costs ten times a tenth of it, and is kept`, () => {
    const tenth = unit.repeat(Math.ceil(size / 10 / unit.length));
    const whole = unit.repeat(Math.ceil(size / unit.length));
    timeOf(tenth);
    const small = Math.max(timeOf(tenth), timeOf(tenth), 2);
    const large = timeOf(whole);
    assert.ok(
      large <= small * 10 * dearest,
      `${Math.round(large)} ms against ${Math.round(small)} ms`,
    );
    assert.deepEqual(lostCharacters(tenth, parseReport(tenth).report), []);
  });
}

test('ten thousand levels of decimals do not nest ten thousand sections', () => {
  const source = Array.from(
    {length: 10_000},
    (_, depth) => `${'1.'.repeat(depth % 50)}1 总则`,
  ).join('\n');
  const {report} = parseReport(source);
  assert.deepEqual(lostCharacters(source, report), []);
});
