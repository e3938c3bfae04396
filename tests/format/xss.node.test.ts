import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Nodes} from 'hast';
import {toHtml} from '../../src/format/to-html.js';
import {toHtmlPage} from '../../src/format/to-html-page.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {hastFromHtml} from '../../src/source/hast-from-html.js';

const vectors = readFileSync('tests/fixtures/xss-vectors.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

/** Elements that a report is written with, a page's own frame included. */
const elements = new Set(
  'html head meta title style body main article header section div h1 h2 h3 h4 h5 h6 p span a img br strong em sup sub ol ul li table caption thead tbody tr th td figure figcaption blockquote'.split(
    ' ',
  ),
);

function assertHarmless(html: string, vector: string): void {
  const waiting: Nodes[] = [hastFromHtml(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) waiting.push(...node.children);
    if (node.type !== 'element') continue;
    assert.ok(elements.has(node.tagName), `<${node.tagName}> of ${vector}`);
    for (const [name, value] of Object.entries(node.properties)) {
      assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^formAction$/u, vector);
      if (name === 'href' || name === 'src') {
        assert.doesNotMatch(
          String(value).replace(/\s/gu, ''),
          /^(?:\w+script|data:text|file|blob|about):/iu,
          vector,
        );
      }
    }
  }
}

test('no vector survives in HTML, be it read as HTML, Markdown or text', () => {
  assert.ok(vectors.length > 40);
  for (const vector of vectors) {
    for (const format of ['html', 'markdown', 'text'] as const) {
      const {report} = parseSource(`<p>正文</p>${vector}`, {format});
      assertHarmless(toHtml(report), vector);
      assertHarmless(toHtmlPage(report, {heading: vector}), vector);
    }
  }
});

test('no vector survives in the strings of a report in JSON', () => {
  for (const vector of vectors) {
    const text = {type: 'text', value: vector};
    const {report} = parseSource(
      JSON.stringify({
        type: 'report',
        lang: vector,
        fields: {title: vector},
        furniture: [vector],
        children: [
          {type: 'paragraph', id: vector, children: [text]},
          {
            type: 'paragraph',
            id: vector.replace(/\s/gu, ''),
            children: [
              {type: 'link', url: vector, children: [text]},
              {type: 'image', url: vector, alt: vector},
              {type: 'note', label: vector, target: vector},
            ],
          },
        ],
      }),
      {format: 'json'},
    );
    assertHarmless(toHtml(report, {idPrefix: vector}), vector);
  }
});
