import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readReport} from '../../src/model/read-report.js';
import {visit} from '../../src/model/visit.js';

const paragraph = (id: string, ...children: object[]) => ({
  type: 'paragraph',
  id,
  children,
});
const report = (...children: unknown[]) => ({type: 'report', children});

test('what is not a report becomes an empty one and an error', () => {
  for (const value of [null, 1, 'x', [], {}, {type: 'section'}]) {
    const {report: read, diagnostics} = readReport(value);
    assert.deepEqual(read.children, []);
    assert.equal(diagnostics[0]?.severity, 'error');
  }
});

test('addresses that run scripts do not come in', () => {
  const {report: read, diagnostics} = readReport(
    report(
      paragraph('p1', {
        type: 'link',
        url: 'java\tscript:alert(1)',
        children: [{type: 'text', value: '字'}],
      }),
    ),
  );
  assert.doesNotMatch(JSON.stringify(read), /script/u);
  assert.match(diagnostics[0]?.reason ?? '', /^children\[0\]\.children\[0\]/u);
});

test('an id that is taken is replaced', () => {
  const {report: read, diagnostics} = readReport(
    report(paragraph('p1'), paragraph('p1'), paragraph('a b')),
  );
  const ids = read.children.map((node) => 'id' in node && node.id);
  assert.equal(new Set(ids).size, 3);
  assert.equal(diagnostics.length, 2);
});

test('an object that contains itself comes to an end', () => {
  const quote: {type: string; id: string; children: unknown[]} = {
    type: 'blockquote',
    id: 'q1',
    children: [],
  };
  quote.children.push(quote);
  let depth = 0;
  visit(readReport(report(quote)).report, () => {
    depth++;
    return undefined;
  });
  assert.ok(depth <= 202);
});

test('ten thousand levels are cut and do not overflow', () => {
  let deep: object = paragraph('p');
  for (let level = 0; level < 10_000; level++) {
    deep = {type: 'blockquote', id: `q${level}`, children: [deep]};
  }
  assert.match(
    readReport(report(deep)).diagnostics[0]?.reason ?? '',
    /too deep/u,
  );
});

test('keys of Object.prototype are no types and no fields', () => {
  const {report: read} = readReport({
    type: 'report',
    fields: JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}'),
    children: [{type: 'constructor'}, {type: '__proto__'}, {type: 'toString'}],
  });
  assert.deepEqual(read.children, []);
  assert.deepEqual(read.fields, {title: null});
});

test('a date that is none is left out', () => {
  const fields = {title: null, issuedOn: {value: '', text: '三月'}};
  const {report} = readReport({type: 'report', lang: 'zh-Hans', fields});
  assert.deepEqual(report.fields, {title: null});
});

test('a link inside a link is text of the outer one, as HTML reads it', () => {
  const text = (value: string) => ({type: 'text', value});
  const link = (...children: unknown[]) => ({
    type: 'link',
    url: 'https://example.org/',
    children,
  });
  const {report, diagnostics} = readReport({
    type: 'report',
    lang: 'zh-Hans',
    fields: {title: null},
    children: [
      {
        type: 'paragraph',
        id: 'p1',
        children: [
          link(text('甲'), {type: 'strong', children: [link(text('乙'))]}),
        ],
      },
    ],
    attachments: [],
    furniture: [],
  });
  assert.deepEqual(JSON.parse(JSON.stringify(report.children)), [
    {
      type: 'paragraph',
      id: 'p1',
      children: [link(text('甲'), {type: 'strong', children: [text('乙')]})],
    },
  ]);
  assert.match(diagnostics[0]?.reason ?? '', /link/);
});
