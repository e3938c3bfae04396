import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Element, Root, RootContent} from 'hast';
import {toHtml} from '../../src/format/to-html.js';
import {harmsOf} from './harmless.js';
import {ALL_VECTORS, reportSaying} from './hostile-reports.js';
import {standardHast} from './standard-hast.js';

/** What is wrong with what a browser would make of it. */
function harmsInHtml(html: string): readonly string[] {
  return elementsIn(standardHast(html)).flatMap(({tagName, properties}) =>
    harmsOf({
      localName: tagName,
      attributes: Object.entries(properties).map(([name, value]) => [
        attributeName(name),
        String(value),
      ]),
    }),
  );
}

function elementsIn(node: Root | RootContent): readonly Element[] {
  if (!('children' in node)) return [];
  const inside = node.children.flatMap(elementsIn);
  return node.type === 'element' ? [node, ...inside] : inside;
}

/** hast's property names as attributes: dataNote → data-note. */
const attributeName = (property: string) =>
  property
    .replace(/^className$/, 'class')
    .replace(
      /^(data|aria)([A-Z].*)$/,
      (_, head: string, rest: string) =>
        `${head}-${rest.replace(/^./, (c) => c.toLowerCase()).replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
    )
    .toLowerCase();

test('A report that says markup is written as text.', () => {
  for (const vector of ALL_VECTORS) {
    const html = toHtml(reportSaying(vector), {heading: vector});
    assert.deepEqual(harmsInHtml(html), [], vector);
  }
});

test('What was said is still there to read.', () => {
  for (const vector of ALL_VECTORS) {
    const html = toHtml(reportSaying(vector));
    const text = textOf(standardHast(html));
    // A parser reads NUL and lone carriage returns as other characters.
    const said = vector.replaceAll('\u0000', '\uFFFD');
    assert.ok(
      text.includes(said) || text.includes(vector.replaceAll('\u0000', '')),
      vector,
    );
  }
});

test('Written twice, it is what it was.', () => {
  const html = toHtml(reportSaying(ALL_VECTORS.join('\n')));
  assert.deepEqual(harmsInHtml(html), []);
  assert.deepEqual(harmsInHtml(`<div>${html}</div>`), []);
});

test('An address that acts is not written.', () => {
  const html = toHtml(reportSaying('文字'));
  const urls = elementsIn(standardHast(html)).flatMap(
    ({properties: {href, src}}) => [href, src].filter((url) => url != null),
  );
  for (const url of urls) {
    assert.equal(
      /^\s*(?:java|vb)script:|^data:text|^file:/i.test(String(url)),
      false,
    );
  }
});

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
