import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hastFromHtml} from '../../src/source/hast-from-html.js';
import {readHast} from '../../src/source/read-hast.js';

const linesOf = (html: string) =>
  readHast(hastFromHtml(html)).lines.map((line) =>
    line.kind === 'text' ? line.text : line.kind,
  );

test('paragraphs, breaks and the text between blocks are lines', () => {
  assert.deepEqual(linesOf('<div>一<p>二<br>三</p>四</div>'), [
    '一',
    '二',
    '三',
    '四',
  ]);
});

test('spans of a word processor do not cut a sentence', () => {
  assert.deepEqual(
    linesOf(
      '<p class="MsoNormal"><span style="mso-spacerun:yes">各级</span>\n' +
        '  <span lang="EN-US">2023</span><span>年</span><o:p></o:p></p>',
    ),
    ['各级 2023年'],
  );
});

test('a line end of the source between two Chinese characters is nothing', () => {
  assert.deepEqual(linesOf('<p>坚持统筹\n    推进</p>'), ['坚持统筹推进']);
});

test('indents made of blanks are a hint and no part of the text', () => {
  const [line] = readHast(hastFromHtml('<p>&nbsp;&nbsp;　各级政府</p>')).lines;
  assert.equal(line?.kind === 'text' && line.text, '各级政府');
  assert.equal(line?.kind === 'text' && line.hints.indent, 2);
});

test('scripts and styles are no text, navigation is furniture', () => {
  const {lines, furniture} = readHast(
    hastFromHtml(
      '<nav>首页</nav><script>alert(1)</script><style>p{}</style><p>正文。</p>',
    ),
  );
  assert.deepEqual(furniture, ['首页']);
  assert.equal(lines.length, 1);
});

test('text in an element without blocks keeps its line ends', () => {
  assert.deepEqual(linesOf('一、总体要求\n　　全文。\n二、任务'), [
    '一、总体要求',
    '全文。',
    '二、任务',
  ]);
});
