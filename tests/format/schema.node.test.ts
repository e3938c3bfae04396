import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv, type ValidateFunction} from 'ajv';
import fc from 'fast-check';
import {fieldNames} from '../../src/model/fields.js';
import type {Report} from '../../src/model/nodes.js';
import {ordinalStyles} from '../../src/model/ordinal.js';
import {readReport} from '../../src/model/read-report.js';
import {nodeRules} from '../../src/model/read-rules.js';
import {scriptTags} from '../../src/model/script-tag.js';
import {arbitraryReport} from '../laws/arbitrary-report.js';
import {corpusDocuments, skip} from '../laws/corpus.js';

const schema = JSON.parse(
  readFileSync('schema/report.schema.json', 'utf8'),
) as {readonly $defs: Readonly<Record<string, {properties: never}>>};
const validate: ValidateFunction = new Ajv({allErrors: false}).compile(schema);

function assertValid(report: Report, name = ''): void {
  assert.ok(
    validate(JSON.parse(JSON.stringify(report))),
    `${name} ${JSON.stringify(validate.errors?.[0])}`,
  );
}

test('the schema names every type, field, style and script of the model', () => {
  const enumOf = (type: string, property: string) =>
    (schema.$defs[type]?.properties[property] as {enum?: string[]} | undefined)
      ?.enum;
  assert.deepEqual(enumOf('fieldLine', 'field'), [...fieldNames]);
  assert.deepEqual(enumOf('ordinal', 'style'), [...ordinalStyles]);
  assert.deepEqual(enumOf('report', 'lang'), [...scriptTags]);
  for (const type of Object.keys(nodeRules)) {
    assert.ok(schema.$defs[type], type);
  }
});

test('any report of the model is valid', () => {
  fc.assert(fc.property(arbitraryReport, (report) => assertValid(report)));
});

test('a wrong type, an unknown property and a dangerous address are not', () => {
  const paragraph = (child: object) => ({
    ...readReport({type: 'report'}).report,
    children: [{type: 'paragraph', id: 'p1', children: [child]}],
  });
  assert.ok(validate(paragraph({type: 'text', value: '字'})));
  assert.ok(!validate(paragraph({type: 'text', value: 1})));
  assert.ok(!validate(paragraph({type: 'text', value: '字', style: 'x'})));
  assert.ok(
    !validate(paragraph({type: 'link', url: 'javascript:x', children: []})),
  );
});

test('whatever readReport makes of any JSON value is valid', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      assertValid(readReport(value).report),
    ),
  );
  fc.assert(
    fc.property(
      arbitraryReport,
      fc.jsonValue(),
      fc.nat(),
      (report, value, where) => {
        const broken = replaceAt(report, where % 60, value);
        assertValid(readReport(broken).report);
      },
    ),
  );
});

test('every document of the corpus makes a valid report', {skip}, () => {
  for (const {file, report} of corpusDocuments()) assertValid(report, file);
});

/** A copy in which the value met as number `at` is another. */
function replaceAt(value: unknown, at: number, other: unknown): unknown {
  let count = 0;
  return JSON.parse(
    JSON.stringify(value, (_, part) => (count++ === at + 1 ? other : part)),
  );
}
