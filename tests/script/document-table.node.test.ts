import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {parseReport} from '../../src/parse/parse-report.js';
import {convertReport} from '../../src/script/convert-report.js';
import {loadConverter} from '../../src/script/load-converter.js';
import {
  preparedConverter,
  readDocumentTable,
  writeDocumentTable,
} from '../../src/script/prepared/document-table.js';
import {documentTable} from '../../src/script/prepared/make-document-table.js';
import {sourceScriptOf} from '../../src/script/source-script.js';
import {corpusLaws} from '../fixtures/documents.mjs';

const source = readFileSync('tests/fixtures/harbin-fazhi-2022.txt', 'utf8');
const {report} = parseReport(source);
const tags = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;
const json = writeDocumentTable(await documentTable(report, tags));

for (const to of tags) {
  test(`A report's own table converts it to ${to} as the dictionary does.`, async () => {
    const table = readDocumentTable(json);
    assert.ok(table);
    const prepared = preparedConverter(table, report, to);
    assert.ok(prepared);
    const full = await loadConverter({from: sourceScriptOf(report), to});
    assert.deepEqual(
      convertReport(report, prepared),
      convertReport(report, full),
    );
  });
}

test('The table of the report of 2022 for all scripts is under 1,000 bytes.', () => {
  assert.ok(brotliCompressSync(json).length <= 1000);
});

test('The table of 100,000 characters of law for all scripts is under 2,500 bytes.', async (t) => {
  const laws = corpusLaws(100_000);
  if (laws === '') {
    t.skip(
      'No ../shared/corpus: a law of that length is not in tests/fixtures',
    );
    return;
  }
  const {report: long} = parseReport(laws, {lang: 'zh-Hans'});
  const written = writeDocumentTable(await documentTable(long, tags));
  const bytes = brotliCompressSync(written).length;
  assert.ok(bytes <= 2500, `${bytes} bytes`);
});

test('A table is not used for a text that has changed since.', () => {
  const table = readDocumentTable(json);
  const {report: other} = parseReport(`${source}\n又一段。\n`);
  assert.ok(table);
  assert.equal(preparedConverter(table, other, 'zh-Hans'), null);
});

test('What is not a table is null, and a table can not end its element.', () => {
  for (const wrong of ['', '{}', '[2]', '[1,"a","b",[0]]', '[1,"a","b",3]']) {
    assert.equal(readDocumentTable(wrong), null, wrong);
  }
  const row = {to: 'zh-Hans', on: -1, characters: '<', become: '>'} as const;
  const scripts = [{...row, phrases: []}];
  const table = {version: 1, hash: '', from: 'zh-Hant', scripts} as const;
  assert.doesNotMatch(writeDocumentTable(table), /</);
});
