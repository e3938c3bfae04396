import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toHtml} from '../../src/format/to-html.js';
import {parseSource} from '../../src/parse/parse-source.js';

const text = '关于开展检查的通知\n\n一、范围\n\n检查全部场所。';
const {report} = parseSource(text, {format: 'text'});
const own = toHtml(report);
const read = (html: string) => parseSource(html, {format: 'html'}).report;

test('our own HTML alone is the report it was made from', () => {
  assert.deepEqual(read(own), report);
});

test('what a page says around our own HTML is kept as furniture', () => {
  const pages: readonly (readonly [string, readonly string[]])[] = [
    [`<p>编者按：</p>${own}<p>返回列表</p>`, ['编者按：', '返回列表']],
    [
      `<main><div>首页<section>${own}</section><div>打印</div></div></main>`,
      ['首页', '打印'],
    ],
    [`<body><nav>导航</nav><main>${own}</main></body>`, ['导航']],
  ];
  for (const [html, furniture] of pages) {
    assert.deepEqual(read(html), {...report, furniture});
  }
});
