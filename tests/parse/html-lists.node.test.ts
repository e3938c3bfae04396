import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toHtml} from '../../src/format/to-html.js';
import {toText} from '../../src/format/to-text.js';
import type {FlowContent} from '../../src/model/nodes.js';
import {textOf} from '../../src/model/text-of.js';
import {parseSource} from '../../src/parse/parse-source.js';

const parsed = (html: string) => parseSource(html, {format: 'html'}).report;

/** A tree as nested arrays: `['list', ['item', '身份证明']]`. */
function shapeOf(node: FlowContent): unknown {
  switch (node.type) {
    case 'list':
      return [
        'list',
        ...node.children.map(({ordinal, marker, children}) => [
          ordinal?.text ?? marker ?? '',
          ...children.map(shapeOf),
        ]),
      ];
    case 'blockquote':
      return ['quote', ...node.children.map(shapeOf)];
    case 'section':
      return [textOf(node.heading), ...node.children.map(shapeOf)];
    default:
      return textOf(node);
  }
}
const shapes = (html: string) => parsed(html).children.map(shapeOf);

const head = '<h1>关于办理登记的通知</h1><p>现将有关事项通知如下。</p>';
const lead = ['关于办理登记的通知', '现将有关事项通知如下。'];

test('an item without a mark of its own is an item, nested as in the source', () => {
  assert.deepEqual(
    shapes(
      `${head}<ul><li>身份证明；<ul><li>居民身份证</li><li>护照</li></ul></li><li>营业执照。</li></ul><p>特此通知。</p>`,
    ),
    [
      ...lead,
      [
        'list',
        ['', '身份证明；', ['list', ['', '居民身份证'], ['', '护照']]],
        ['', '营业执照。'],
      ],
      '特此通知。',
    ],
  );
});

test('the numbers an ordered list shows are its ordinals', () => {
  const html = `${head}<ol start="3"><li>提出申请。</li><li><p>受理申请。</p><p>当场出具凭证。</p></li><li>作出决定。</li></ol>`;
  assert.deepEqual(shapes(html), [
    ...lead,
    [
      'list',
      ['3.', '提出申请。'],
      ['4.', '受理申请。', '当场出具凭证。'],
      ['5.', '作出决定。'],
    ],
  ]);
  assert.match(toText(parsed(html)), /^3\.提出申请。$/m);
});

test('a mark in the text of an item counts, and not the list around it', () => {
  assert.deepEqual(
    shapes(
      `${head}<ol><li>（一）身份证明；</li><li>（二）营业执照。</li></ol>`,
    ),
    [...lead, ['list', ['（一）', '身份证明；'], ['（二）', '营业执照。']]],
  );
});

test('headings in a list that only lays out stay headings', () => {
  assert.deepEqual(
    shapes(
      `${head}<ul><li><p>一、总体要求</p><p>坚持依法办理，便民利民。</p></li><li><p>二、办理程序</p><p>申请人提出申请，机关依法受理。</p></li></ul>`,
    ),
    [
      ...lead,
      ['总体要求', '坚持依法办理，便民利民。'],
      ['办理程序', '申请人提出申请，机关依法受理。'],
    ],
  );
});

test('items that end in a comma are not joined', () => {
  assert.deepEqual(
    shapes(`${head}<ul><li>申请表，</li><li>照片，</li><li>证明。</li></ul>`),
    [...lead, ['list', ['', '申请表，'], ['', '照片，'], ['', '证明。']]],
  );
});

test('Markdown lists are lists', () => {
  const {report} = parseSource(
    '# 关于办理登记的通知\n\n现将有关事项通知如下。\n\n1. 提出申请。\n2. 受理申请。\n\n- 居民身份证\n- 护照\n',
    {format: 'markdown'},
  );
  assert.deepEqual(report.children.map(shapeOf).slice(2), [
    ['list', ['1.', '提出申请。'], ['2.', '受理申请。']],
    ['list', ['', '居民身份证'], ['', '护照']],
  ]);
});

test('lists side by side are lists of their own', () => {
  assert.deepEqual(
    shapes(
      `${head}<ol><li>身份证明；</li><li>营业执照。</li></ol><ol><li>提出申请；</li></ol><ul><li>甲方</li></ul><ul><li>乙方</li></ul>`,
    ),
    [
      ...lead,
      ['list', ['1.', '身份证明；'], ['2.', '营业执照。']],
      ['list', ['1.', '提出申请；']],
      ['list', ['', '甲方']],
      ['list', ['', '乙方']],
    ],
  );
});

test('a table in an item leaves its list open', () => {
  const {children} = parsed(
    `${head}<ol><li>收费标准<table><tr><td>项目</td><td>元</td></tr></table></li><li>收费方式</li></ol>`,
  );
  const lists = children.filter(({type}) => type === 'list');
  assert.equal(lists.length, 1);
  assert.deepEqual(
    lists.flatMap((list) =>
      list.type === 'list'
        ? list.children.map((item) => item.children.map(({type}) => type))
        : [],
    ),
    [['paragraph', 'table'], ['paragraph']],
  );
});

test('a quotation holds its paragraphs and its lists', () => {
  const html = `${head}<blockquote><p>法律规定如下。</p><ul><li>甲方</li></ul></blockquote><p>特此通知。</p><p>请遵照执行。</p><p>联系电话见网站。</p>`;
  assert.deepEqual(shapes(html), [
    ...lead,
    ['quote', '法律规定如下。', ['list', ['', '甲方']]],
    '特此通知。',
    '请遵照执行。',
    '联系电话见网站。',
  ]);
});

test('a quotation that only indents, or frames the whole text, is none', () => {
  assert.deepEqual(
    shapes(
      `${head}<blockquote style="margin:0 0 0 40px;border:none"><p>请遵照执行。</p></blockquote><p>特此通知。</p><p>联系电话见网站。</p>`,
    ),
    [...lead, '请遵照执行。', '特此通知。', '联系电话见网站。'],
  );
  assert.deepEqual(
    shapes(`<blockquote>${head}<p>请遵照执行。</p></blockquote>`),
    [...lead, '请遵照执行。'],
  );
});

test('lists and quotations come back from our own HTML', () => {
  const report = parsed(
    `${head}<ol><li>申请<ul><li>表格</li></ul></li></ol><blockquote><p>法律规定如下。</p></blockquote><p>特此通知。</p><p>请执行。</p>`,
  );
  assert.deepEqual(parsed(toHtml(report)), report);
});
