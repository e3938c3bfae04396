import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import fc from 'fast-check';
import type {Report} from '../../src/model/nodes.js';
import {visit} from '../../src/model/visit.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {lostCharacters} from './lost-characters.js';
import {anyText, markSoup} from './mark-soup.js';

const report = readFileSync(
  new URL('../fixtures/harbin-fazhi-2022.txt', import.meta.url),
  'utf8',
);
const lines = report.split('\n');

/** Slices of a real report, cut anywhere. */
const slices = fc
  .tuple(fc.nat(report.length), fc.nat(report.length))
  .map(([a, b]) => report.slice(Math.min(a, b), Math.max(a, b)));
/** Its lines in any order, some twice, with soup between them. */
const shuffles = fc
  .array(fc.oneof(fc.constantFrom(...lines), markSoup), {maxLength: 60})
  .map((parts) => parts.join('\n'));
const sources = fc.oneof(slices, shuffles, markSoup, anyText);

function idsOf(tree: Report): readonly string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if ('id' in node) ids.push(node.id);
    return undefined;
  });
  return ids;
}

test('no text makes the parser throw, and none of its characters is lost', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const result = parseReport(source);
      assert.deepEqual(lostCharacters(source, result.report), []);
    }),
    {numRuns: 1500},
  );
});

test('ids are unique', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const ids = idsOf(parseReport(source).report);
      assert.equal(new Set(ids).size, ids.length);
    }),
    {numRuns: 1000},
  );
});

const validate = new Ajv().compile(
  JSON.parse(
    readFileSync(
      new URL('../../schema/report.schema.json', import.meta.url),
      'utf8',
    ),
  ),
);

test('every tree is valid against the schema, of text, HTML and Markdown', () => {
  const format = fc.constantFrom(...(['text', 'html', 'markdown'] as const));
  fc.assert(
    fc.property(sources, format, (source, as) => {
      const {report: tree} = parseSource(source, {format: as});
      assert.ok(
        validate(JSON.parse(JSON.stringify(tree))),
        JSON.stringify(validate.errors?.[0]),
      );
      const ids = idsOf(tree);
      assert.equal(new Set(ids).size, ids.length);
    }),
    {numRuns: 500},
  );
});

test('the same text gives the same report', () => {
  fc.assert(
    fc.property(sources, (source) => {
      assert.deepEqual(parseReport(source), parseReport(source));
    }),
    {numRuns: 200},
  );
});

test('a report is plain data: JSON gives it back', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const {report: tree} = parseReport(source);
      assert.deepEqual(JSON.parse(JSON.stringify(tree)), tree);
    }),
    {numRuns: 300},
  );
});

test('windows line ends and a byte order mark change nothing', () => {
  const plain = parseReport(report).report;
  const windows = parseReport(`\ufeff${report.replace(/\n/g, '\r\n')}`).report;
  assert.deepEqual(windows, plain);
});

test('a source that is no text is the mistake of the caller', () => {
  assert.throws(() => parseReport(7 as unknown as string), TypeError);
});
