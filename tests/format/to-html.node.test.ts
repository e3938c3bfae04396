import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toHtml} from '../../src/format/to-html.js';
import type {FlowContent} from '../../src/model/nodes.js';
import {ordinal, paragraph, reportOf, section, words} from './report.js';

const first = ordinal('一、', 1);

test('sections have headings one level below the title and ids of their own', () => {
  const html = toHtml(
    reportOf([
      {type: 'fieldLine', id: 'title', field: 'title', children: words('报告')},
      section('s1', first, '总体要求', [paragraph('s1-p1', '全文。')]),
    ]),
    {headingLevel: 1},
  );
  assert.match(html, /<header><h1 data-field="title"><span id="title">报告/u);
  assert.match(html, /<section id="s1" aria-labelledby="s1-heading">/u);
  assert.match(
    html,
    /<h2 id="s1-heading"><span data-ordinal="comma" data-number="1">一、<\/span>总体要求<\/h2><p id="s1-p1">全文。<\/p>/u,
  );
});

test('a title over two lines is one heading', () => {
  const line = (id: string, value: string): FlowContent => ({
    type: 'fieldLine',
    id,
    field: 'title',
    children: words(value),
  });
  const html = toHtml(reportOf([line('t1', '某某市'), line('t2', '工作报告')]));
  assert.match(
    html,
    /<h2 data-field="title"><span id="t1">某某市<\/span><br><span id="t2">工作报告<\/span><\/h2>/u,
  );
});

test('a run-in heading is a heading, beside its paragraph in one division', () => {
  const html = toHtml(
    reportOf([
      section('s1', first, '加强领导。', [paragraph('s1-p1', '各级政府要。')], {
        runIn: true,
      }),
    ]),
  );
  assert.match(
    html,
    /<div data-run-in=""><h3 id="s1-heading" data-run-in="">.*加强领导。<\/h3><p id="s1-p1">各级政府要。<\/p><\/div>/u,
  );
});

test('below the sixth level a heading has its role and level as ARIA', () => {
  const html = toHtml(reportOf([section('s1', first, '深')]), {
    headingLevel: 6,
  });
  assert.match(html, /<div id="s1-heading" role="heading" aria-level="7">/u);
});

test('more than eight top-level sections are not named regions', () => {
  const nine = Array.from({length: 9}, (_, at) =>
    section(`s${at + 1}`, ordinal('一、', at + 1), '节'),
  );
  assert.doesNotMatch(toHtml(reportOf(nine)), /aria-labelledby/u);
});

test('the id prefix is put before every id and every link inside the page', () => {
  const html = toHtml(
    reportOf([
      {
        type: 'paragraph',
        id: 'p1',
        children: [
          {type: 'link', url: '#s1', children: words('见一')},
          {type: 'note', label: '［1］', target: 'n1'},
        ],
      },
      section('s1', first, '节'),
      {
        type: 'noteDefinition',
        id: 'n1',
        label: '［1］',
        children: [paragraph('n1-p1', '说明。')],
      },
    ]),
    {idPrefix: 'a-'},
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  assert.ok(ids.length >= 5);
  assert.deepEqual(
    ids.filter((id) => !id?.startsWith('a-')),
    [],
  );
  for (const [, target] of html.matchAll(/href="#([^"]*)"/gu)) {
    assert.ok(ids.includes(target), `#${target} leads to an id`);
  }
});

test('a note and the place that refers to it link to each other', () => {
  const html = toHtml(
    reportOf([
      {
        type: 'paragraph',
        id: 'p1',
        children: [{type: 'note', label: '［1］', target: 'n1'}],
      },
      {
        type: 'noteDefinition',
        id: 'n1',
        label: '［1］',
        children: [paragraph('n1-p1', '说明。')],
      },
    ]),
  );
  assert.match(
    html,
    /<a id="n1-ref" href="#n1" role="doc-noteref">［1］<\/a>/u,
  );
  assert.match(
    html,
    /<div id="n1" role="doc-footnote"[^>]*><p id="n1-p1"><a href="#n1-ref" role="doc-backlink"/u,
  );
});

test('table headers have a scope, merged cells their spans', () => {
  const cell = (id: string, value: string, rest = {}) => ({
    type: 'tableCell' as const,
    id,
    header: null,
    colSpan: 1,
    rowSpan: 1,
    children: words(value),
    ...rest,
  });
  const html = toHtml(
    reportOf([
      {
        type: 'table',
        id: 't1',
        caption: {type: 'caption', id: 't1-c', children: words('表1　收支')},
        unit: '单位：万元',
        children: [
          {
            type: 'tableRow',
            children: [cell('t1-1-1', '项目', {header: 'column', colSpan: 2})],
          },
          {
            type: 'tableRow',
            children: [
              cell('t1-2-1', '收入', {header: 'row'}),
              cell('t1-2-2', '12'),
            ],
          },
        ],
      },
    ]),
  );
  assert.match(
    html,
    /<caption><span id="t1-c">表1　收支<\/span><span data-unit="">单位：万元/u,
  );
  assert.match(
    html,
    /<thead><tr><th id="t1-1-1" scope="col" colspan="2">项目/u,
  );
  assert.match(
    html,
    /<tbody><tr><th id="t1-2-1" scope="row">收入<\/th><td id="t1-2-2">12/u,
  );
});

test('an unsafe address is never written, whatever the model says', () => {
  const urls = [
    'javascript:alert(1)',
    'JaVa\nScript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    ' //evil.example/x',
  ];
  for (const url of urls) {
    const html = toHtml(
      reportOf([
        {
          type: 'paragraph',
          id: 'p1',
          children: [
            {type: 'link', url, children: words('字')},
            {type: 'image', url, alt: '图'},
          ],
        },
      ]),
    );
    assert.doesNotMatch(html, /href|src/u, url);
    assert.match(html, /字/u);
  }
});

test('an image of another site is a link, one of the same site an image', () => {
  const image = (url: string): FlowContent => ({
    type: 'figure',
    id: 'f1',
    caption: null,
    children: [{type: 'image', url, alt: '会场'}],
  });
  assert.match(
    toHtml(reportOf([image('https://example.org/a.png')])),
    /<a href="https:\/\/example.org\/a.png" data-image="会场">会场<\/a>/u,
  );
  assert.match(
    toHtml(reportOf([image('/images/a.png')])),
    /<img src="\/images\/a.png" alt="会场" loading="lazy">/u,
  );
});

test('the reader gets focusable headings and no marks for reading back', () => {
  const html = toHtml(reportOf([section('s1', first, '节')]), {
    purpose: 'reader',
  });
  assert.match(html, /<h3 [^>]*tabindex="-1"/u);
  assert.doesNotMatch(html, /data-fields/u);
});
