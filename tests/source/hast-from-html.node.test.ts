import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {fromParse5} from 'hast-util-from-parse5';
import {parse, parseFragment} from 'parse5';
import {hastFromHtml} from '../../src/source/hast-from-html.js';

/** A tree as JSON has it, without what only one of the two writes. */
const plain = (tree: unknown) =>
  JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );

const pieces = [
  '<p class="a  b" classname=c id=x hidden>',
  '<p align=right style="text-align:center" tabindex=-1 data-a-b=1 DATA-C=2>',
  '<td colspan=2 rowspan=0 headers="a b" width=3px>',
  '<table>',
  '</table>',
  '<a href="/x" download rel="nofollow noopener" ping="a b">',
  '<img src=a.png alt="" sizes="1px, 2px" srcset="a 1x, b 2x">',
  '<svg viewBox="0 0 1 1" stroke-dasharray="1 2,3" xlink:href=#a>',
  '</svg>',
  '<math><mi definitionurl=x>',
  '<input checked=checked disabled="" accept=".a, .b" value=1>',
  '<b>',
  '</b>',
  '<i>',
  '</p>',
  '<body lang=zh class=d>',
  '<body onload=x lang=en>',
  '<html lang=zh dir=ltr>',
  '<!doctype html>',
  '<!-- c -->',
  '<template><p>字</template>',
  '<x constructor=1 __proto__=2 toString=3>',
  '<ol start=3 type=a reversed>',
  '<li value=2>',
  '字',
  '\n',
  '&amp;',
];

test('the tree of a page is the one that the library of hast makes of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), {maxLength: 30}),
      fc.boolean(),
      (parts, isPage) => {
        const html = (isPage ? '<head>' : '') + parts.join('');
        const isWhole = /<(?:html|head|body)[\s>]/u.test(html);
        const tree = isWhole ? parse(html) : parseFragment(html);
        assert.deepEqual(plain(hastFromHtml(html)), plain(fromParse5(tree)));
      },
    ),
    {numRuns: 400},
  );
});

test('the demo page of a government site is the tree that the library makes', () => {
  const html = readFileSync(
    new URL('../../demo/index.html', import.meta.url),
    'utf8',
  );
  assert.deepEqual(plain(hastFromHtml(html)), plain(fromParse5(parse(html))));
});

test('a node says the line of the source that it starts at', () => {
  const [first, second] = hastFromHtml(
    '<p>一</p>\n\n<p>\n二</p>',
  ).children.filter(({type}) => type === 'element');
  assert.equal(first?.position?.start.line, 1);
  assert.equal(second?.position?.start.line, 3);
});

test('attributes of thousands of body tags are those of the first of each name', () => {
  const html = Array.from(
    {length: 20_000},
    (_, at) => `<body a${at}=1 class=c${at}>`,
  ).join('');
  const [page] = hastFromHtml(html).children;
  const body = page?.type === 'element' ? page.children[1] : undefined;
  assert.ok(body?.type === 'element');
  assert.equal(Object.keys(body.properties).length, 20_001);
  assert.deepEqual(body.properties.className, ['c0']);
});
