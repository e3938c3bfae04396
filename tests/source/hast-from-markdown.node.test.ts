import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Nodes} from 'hast';
import {toMarkdown} from '../../src/format/to-markdown.js';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {textOf} from '../../src/model/text-of.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {hastFromMarkdown} from '../../src/source/hast-from-markdown.js';

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

test('notes are footnotes of Markdown, and notes again when read', () => {
  const {report} = parseReport(
    [
      '关于做好有关工作的通知',
      '一、总体要求',
      '推进“放管服”［1］改革，落实“双随机”［2］监管，提高服务水平。',
      '名词解释',
      '［1］“放管服”：指简政放权、放管结合、优化服务。',
      '［2］“双随机”：指随机抽取检查对象、随机选派检查人员。',
    ].join('\n'),
  );
  const markdown = toMarkdown(report);
  assert.match(markdown, /“放管服”\[\^1\]改革/u);
  assert.match(markdown, /^\[\^2\]: “双随机”/mu);
  const notesIn = (value: typeof report) =>
    JSON.stringify(value).match(
      /"type":"note(?:Definition)?","(?:id|label)":"[^"]+"/gu,
    );
  assert.deepEqual(notesIn(read(markdown)), notesIn(report));
  assert.equal(notesIn(report)?.length, 4);
});

test('a note of Markdown stays where it stands, referred to or not', () => {
  const text = textIn('正文[^1]。\n\n[^1]: 注。\n\n[^2]:\n    - 列\n\n末段。');
  assert.match(text, /正文［1］。.*注。.*［2］.*列.*末段。/u);
});

test('tables, links, lists, images, breaks and code are read with their text', () => {
  const {children} = read(
    [
      '甲[链](https://example.org/)乙![图](/a.png)丙  ',
      '新行<br>又一行`码`',
      '',
      '- 一级',
      '  1. 二级',
      '',
      '| 项目 | 数 |',
      '|:--|--:|',
      '| 人口 | 5 |',
      '',
      '```',
      'a < b',
      '```',
    ].join('\n'),
  );
  const types = JSON.stringify(children);
  for (const type of ['link', 'image', 'list', 'table'])
    assert.ok(types.includes(`"type":"${type}"`), type);
  assert.match(types, /"header":"column".*项目/u);
  assert.match(
    children.map(textOf).join('|'),
    /丙\|新行\|又一行码\|一级\|二级\|项目数人口5.*a < b/u,
  );
});

test('what is said of a line of Markdown is true of the source', () => {
  const {diagnostics} = parseSource(
    '# 标题\n\n- 甲\n- 乙\n\n> 引\n\n第七段[x](javascript:1)\n',
    {format: 'markdown'},
  );
  assert.equal(diagnostics.find(({rule}) => rule === 'dropped-link')?.line, 8);
});

const textOfTree = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfTree).join('') : '';
};

test('text keeps its order and is kept where HTML is left open around it', () => {
  for (const [markdown, text] of [
    ['一<table>\n二\n\n三', '一二三'],
    ['一 <textarea>二\n\n# 三\n', '一 二</p>\n\n<h1>三</h1>'],
    ['- <head>一\n- 二', '一\n二'],
    ['一<br>二\ud800\n\n三', '一二\ud800三'],
    ['<table>\n\n一\ud800\n\n二', '一\ud800二'],
  ] as const) {
    const squeeze = (value: string) => value.replace(/\s/gu, '');
    assert.equal(
      squeeze(textOfTree(hastFromMarkdown(markdown))),
      squeeze(text),
    );
  }
});

test('the text of an image keeps escaped and coded characters', () => {
  assert.match(
    JSON.stringify(hastFromMarkdown('![a\\*b `c` &amp;](x.png)')),
    /"alt":"a\*b c &"/u,
  );
});
