import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import {toHtml} from '../../src/format/to-html.js';
import {toHtmlPage} from '../../src/format/to-html-page.js';
import {toJson} from '../../src/format/to-json.js';
import type {Report} from '../../src/model/nodes.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {decodeBytes} from '../../src/source/decode-bytes.js';
import {arbitraryReport} from './arbitrary-report.js';

const corpus = '../shared/corpus';
const formats: Readonly<Record<string, 'text' | 'html' | 'markdown'>> = {
  '.txt': 'text',
  '.html': 'html',
  '.md': 'markdown',
};

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
  skip: existsSync(corpus) ? false : `${corpus} is not here`,
}, () => {
  for (const file of filesIn(corpus)) {
    const format = formats[extname(file)];
    const decoded = format && decodeBytes(readFileSync(file));
    if (decoded?.kind !== 'text') continue;
    const {report} = parseSource(decoded.text, {format});
    const read = parseSource(toHtml(report), {format: 'html'});
    assert.deepEqual(plain(read.report), plain(report), file);
    const stored = parseSource(toJson(report), {format: 'json'});
    assert.deepEqual(plain(stored.report), plain(report), file);
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
