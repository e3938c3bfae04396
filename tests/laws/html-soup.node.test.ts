import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {ElementContent, Nodes} from 'hast';
import {toHtml} from '../../src/format/to-html.js';
import {safeImageUrl, safeLinkUrl} from '../../src/model/safe-url.js';
import {textOf} from '../../src/model/text-of.js';
import {visit} from '../../src/model/visit.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {hastFromHtml} from '../../src/source/hast-from-html.js';
import {readHast} from '../../src/source/read-hast.js';

const tag = fc.constantFrom(
  ...'p div span b strong i em a br table tr td th caption ul ol li h1 h2 h3 section article nav header footer blockquote pre sup sub font center form img figure figcaption svg math select option script style template title body html iframe noscript ruby rt details o:p'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' style="text-align:center;font-weight:bold"',
  ' style="display:none"',
  ' hidden',
  ' class="TRS_Editor"',
  ' class="share"',
  ' id="UCAP-CONTENT"',
  ' href="javascript:alert(1)"',
  ' href="https://example.org/"',
  ' src="data:text/html,x" onerror="alert(1)"',
  ' src="/a.png" alt="图"',
  ' colspan="0" rowspan="99999"',
  ' data-policy-report',
  ' data-fields="{" data-ordinal="comma"',
  ' translate=no',
);
const words = fc.constantFrom(
  '一、总体要求',
  '（一）加强领导。各级政府要高度重视。',
  '第一条　为了规范，制定本办法。',
  '1.',
  '索引号：',
  '&nbsp;　',
  '&#x6A;&sp;&amp;',
  '\n  ',
  '𠮷\u200b\u0000',
);
const soup = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(tag, attributes).map(([name, rest]) => `<${name}${rest}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('<!--', '-->', '<![CDATA[', '<', '</', '<a href="'),
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''));

test('no mark-up makes the parser throw, and every address in it is safe', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const {report} = parseSource(html, {format: 'html'});
      visit(report, (node) => {
        if (node.type === 'link')
          assert.equal(safeLinkUrl(node.url) ?? '#', node.url);
        if (node.type === 'image')
          assert.equal(safeImageUrl(node.url) ?? '#', node.url);
        return undefined;
      });
      const written = parseSource(toHtml(report), {format: 'html'});
      assert.deepEqual(
        JSON.parse(JSON.stringify(written.report.children)),
        JSON.parse(JSON.stringify(report.children)),
      );
    }),
    {numRuns: 500},
  );
});

test('every character of a page is in a line or in the furniture', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const tree = hastFromHtml(html);
      const {lines, furniture} = readHast(tree);
      const read = lines.map((line) => {
        if (line.kind === 'text') return line.text;
        return line.kind === 'table' ? textOf(line.table) : '';
      });
      assert.equal(
        characters([...read, ...furniture].join('')),
        characters(textIn(tree)),
      );
    }),
    {numRuns: 500},
  );
});

test('a million nested tags are read in a time that grows with their number', () => {
  const timeOf = (count: number) => {
    const html = `${'<div>'.repeat(count)}字${'</div>'.repeat(count)}`;
    const started = performance.now();
    const {lines} = readHast(hastFromHtml(html));
    assert.equal(lines.length, 1);
    return performance.now() - started;
  };
  timeOf(1000);
  const small = timeOf(100_000);
  assert.ok(timeOf(1_000_000) < 30 * small);
});

test('names with a colon or a hyphen nest no deeper than others', () => {
  for (const name of ['o:p', 'x-y', 'st1:chsdate']) {
    const html = `${`<${name}>`.repeat(20_000)}字`;
    const {lines} = readHast(hastFromHtml(html));
    assert.match(JSON.stringify(lines), /字/u);
  }
});

test('a tree of a million levels that no parser made does not overflow', () => {
  let node: Nodes = {type: 'text', value: '字'};
  for (let level = 0; level < 1_000_000; level++) {
    node = {type: 'element', tagName: 'b', properties: {}, children: [node]};
  }
  const {lines} = readHast({type: 'root', children: [node]});
  assert.equal(lines.length, 1);
});

/** Mark-up that a parser could choke on, repeated; each piece has its text. */
const repeated: readonly string[] = [
  '<i></b>字',
  '<a><i><p>字',
  '<font><p>字',
  '<font color=a><p>字',
  '<li><ul>字',
  '<button><p>字',
  '<dd><dl>字',
  '<form></form>字',
  '<select><option>字',
  '<table><td>字',
  '<table>字',
  '<svg><td>字',
  '<svg><foreignObject>字',
  '<math><mi>字',
  '<span><div></span></div>字',
  '<o:p><x-y>字',
  '<p a=1 b=2 c=3>字',
  '字<br>',
  '</p>字',
];

const countElements = (node: Nodes): number =>
  'children' in node
    ? node.children.reduce((sum, child) => sum + countElements(child), 1)
    : 0;

const lettersIn = (node: Nodes): number => {
  if (node.type === 'text') return node.value.length;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + lettersIn(child), 0)
    : 0;
};

for (const piece of repeated) {
  test(`100,000 times ${piece} makes elements by the length of it, loses no text and says what it passed over`, () => {
    const html = piece.repeat(100_000);
    const tree = hastFromHtml(html);
    // 20,000 and one for 10 characters; a few beyond for what is open then.
    assert.ok(countElements(tree) <= 21_000 + html.length / 10);
    assert.equal(lettersIn(tree), 100_000);
    const {diagnostics} = readHast(tree);
    const isTold = diagnostics.some(({rule}) => rule === 'dropped-markup');
    assert.equal(isTold, 'passedOver' in (tree.data ?? {}));
  });
}

test('a page with formats of different looks that never close grows by 16', () => {
  const paragraphs = Array.from(
    {length: 1000},
    (_, at) =>
      `<p><font color="${at}">某市深入推进依法行政工作，第${at}段。</p>`,
  );
  const {report} = parseSource(paragraphs.join(''), {format: 'html'});
  assert.equal(report.children.length, 1000);
});

/** Elements whose content is no text of a page. */
const untold = new Set(
  'script style template head title svg iframe noframes'.split(' '),
);

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && untold.has(node.tagName)) return '';
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** The characters of a text in an order of their own, blanks left out. */
function characters(text: string): string {
  return [...text.replace(/[\s\u200b\u2060\ufeff]/gu, '')].sort().join('');
}

test('our own HTML nested ten thousand deep by hand is read as any page', () => {
  let node: ElementContent = {type: 'text', value: '字'};
  for (let level = 0; level < 10_000; level++) {
    const properties = {};
    node = {type: 'element', tagName: 'strong', properties, children: [node]};
  }
  const article: ElementContent = {
    type: 'element',
    tagName: 'article',
    properties: {dataPolicyReport: ''},
    children: [node],
  };
  const {report} = parseReport({type: 'root', children: [article]});
  assert.equal(report.children.map(textOf).join(), '字');
});
