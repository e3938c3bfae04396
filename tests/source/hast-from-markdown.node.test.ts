import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toMarkdown} from '../../src/format/to-markdown.js';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {textOf} from '../../src/model/text-of.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {parseSource} from '../../src/parse/parse-source.js';

const read = (markdown: string) =>
  parseSource(markdown, {format: 'markdown'}).report;
const textIn = (markdown: string) => read(markdown).children.map(textOf).join();

test('ten thousand quotations in each other are read', () => {
  assert.match(textIn(`${'>'.repeat(10_000)}字`), /字/);
});

test('two hundred lists in each other are read', () => {
  const lines = Array.from(
    {length: 200},
    (_, at) => `${' '.repeat(at * 2)}- 第${at}层`,
  );
  assert.match(textIn(lines.join('\n')), /第199层/);
});

test('HTML nested too deep in Markdown is read as plain text', () => {
  assert.match(textIn(`${'<b><div>'.repeat(5000)}字`), /字/);
});

test('a report written as Markdown has the same outline and text when read', () => {
  const {report} = parseReport(
    [
      '关于做好*有关*工作的通知',
      '各有关单位：',
      '一、总体要求',
      '（一）指导思想。坚持_稳中求进_工作总基调，推动[各项]工作取得实效。',
      '（二）基本原则。坚持统筹兼顾，坚持因地制宜，坚持改革创新。',
      '二、主要任务',
      '（一）加强领导。落实工作责任，增长约1000余人，占4.5%—5%。',
      '（二）强化保障。加大投入，完善机制，# 号和 <标记> 都是文字。',
    ].join('\n'),
  );
  const again = read(toMarkdown(report));
  const outline = (value: typeof report) =>
    flattenOutline(outlineOf(value)).map(
      ({label, heading, depth}) => `${depth} ${label} ${heading}`,
    );
  assert.deepEqual(outline(again), outline(report));
  const text = (value: typeof report) =>
    value.children.map(textOf).join('').replace(/\s/g, '');
  assert.equal(text(again), text(report));
});
