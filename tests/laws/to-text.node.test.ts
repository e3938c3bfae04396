import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toText} from '../../src/format/to-text.js';
import type {Report} from '../../src/model/nodes.js';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {visit} from '../../src/model/visit.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {arbitraryReport} from './arbitrary-report.js';
import {corpusDocuments, skip} from './corpus.js';
import {unequalCharacters} from './lost-characters.js';

test('the text of any report has all its characters and no others', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      assert.deepEqual(unequalCharacters(report, toText(report)), []);
    }),
    {numRuns: 300},
  );
});

/**
 * Text keeps every character. It keeps the outline where nothing else told it:
 * not the levels of Markdown's headings, not the borders of tables, whose rows
 * become lines, and not a printed contents, which is put aside.
 */
test('every document of the corpus keeps its characters as text, and its outline where marks alone tell it', {
  skip,
}, () => {
  let asked = 0;
  for (const {file, format, report} of corpusDocuments()) {
    const text = toText(report);
    assert.deepEqual(unequalCharacters(report, text), [], file);
    const isPlain =
      format === 'text' ? report.furniture.length === 0 : format === 'html';
    if (!isPlain || hasTable(report)) continue;
    const again = parseSource(text, {format: 'text'});
    assert.deepEqual(headingsOf(again.report), headingsOf(report), file);
    asked += 1;
  }
  assert.ok(asked >= 20, `The outline of ${asked} documents was asked for.`);
});

function headingsOf(report: Report): readonly string[] {
  return flattenOutline(outlineOf(report)).map(
    ({depth, label, heading, runIn}) =>
      `${depth} ${label} ${heading.replace(/\s/g, '')}${runIn ? ' …' : ''}`,
  );
}

function hasTable(report: Report): boolean {
  let found = false;
  visit(report, (node) => {
    if (node.type === 'table') found = true;
    return undefined;
  });
  return found;
}
