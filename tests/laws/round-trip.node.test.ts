import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toHtml} from '../../src/format/to-html.js';
import {toHtmlPage} from '../../src/format/to-html-page.js';
import {toJson} from '../../src/format/to-json.js';
import type {Report} from '../../src/model/nodes.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {arbitraryReport} from './arbitrary-report.js';
import {corpusDocuments, skip} from './corpus.js';

/** The same report with plain prototypes, as JSON text has them. */
const plain = (report: Report) => JSON.parse(JSON.stringify(report)) as Report;

function assertRoundTrips(report: Report): void {
  for (const html of [
    toHtml(report),
    toHtml(report, {idPrefix: 'x-', headingLevel: 5, heading: '题'}),
    toHtmlPage(report),
  ]) {
    const read = parseSource(html, {format: 'html'});
    assert.deepEqual(plain(read.report), plain(report));
    assert.deepEqual(read.diagnostics, []);
  }
}

test('any report reads back from its HTML as it was', () => {
  fc.assert(fc.property(arbitraryReport, assertRoundTrips), {numRuns: 300});
});

test('any report reads back from its JSON as it was', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const read = parseSource(toJson(report), {format: 'json'});
      assert.deepEqual(plain(read.report), plain(report));
      assert.deepEqual(read.diagnostics, []);
    }),
    {numRuns: 300},
  );
});

test('every document of the corpus reads back from its HTML and JSON as it was', {
  skip,
}, () => {
  for (const {file, report} of corpusDocuments()) {
    const read = parseSource(toHtml(report), {format: 'html'});
    assert.deepEqual(plain(read.report), plain(report), file);
    const stored = parseSource(toJson(report), {format: 'json'});
    assert.deepEqual(plain(stored.report), plain(report), file);
  }
});
