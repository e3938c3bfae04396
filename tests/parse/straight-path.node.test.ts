import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {parseReport} from '../../src/parse/parse-report.js';

const source = readFileSync(
  new URL('../fixtures/harbin-fazhi-2022.txt', import.meta.url),
  'utf8',
);
const {report} = parseReport(source);
const outline = flattenOutline(outlineOf(report));

test('the report has 11 sections at the top', () => {
  assert.equal(outline.filter((item) => item.depth === 1).length, 11);
});

test('all 32 sections of the second level have run-in headings', () => {
  const second = outline.filter((item) => item.depth === 2);
  assert.equal(second.length, 32);
  assert.ok(second.every((item) => item.runIn));
});

test('one paragraph opens the report and two close its last section', () => {
  const types = report.children.map((node) => node.type);
  assert.deepEqual(types, ['paragraph', ...Array(11).fill('section')]);
  const last = report.children[11];
  assert.ok(last?.type === 'section');
  assert.deepEqual(
    last.children.map((node) => node.type),
    ['paragraph', 'paragraph'],
  );
});

test('the size control of the page is furniture and the title is missing', () => {
  assert.deepEqual(report.furniture, ['字號: 大 中 小']);
  assert.equal(report.fields.title, null);
});

test('ids say where a block stands', () => {
  const first = report.children[1];
  assert.ok(first?.type === 'section');
  assert.equal(first.id, 's1');
  const second = first.children[1];
  assert.ok(second?.type === 'section');
  assert.equal(second.id, 's1-2');
  assert.equal(second.children[0]?.type, 'paragraph');
  assert.deepEqual(
    second.children.map((node) => node.id),
    ['s1-2-p1'],
  );
});
