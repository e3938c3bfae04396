import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {visit} from '../../src/model/visit.js';
import {type ParseResult, parseReport} from '../../src/parse/parse-report.js';
import {lostCharacters} from '../laws/lost-characters.js';

/**
 * Documents of our own in the shape of real ones, one per genre, each with what
 * is to be found in it. UPDATE=1 writes that anew: read the difference.
 */
const folder = new URL('../fixtures/genres/', import.meta.url);

for (const name of readdirSync(folder).filter((n) => n.endsWith('.txt'))) {
  test(`${name} is read as its genre is written`, () => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const result = parseReport(source);
    const golden = new URL(name.replace('.txt', '.json'), folder);
    const found = `${JSON.stringify(summaryOf(result), null, 1)}\n`;
    if (process.env.UPDATE || !existsSync(golden)) writeFileSync(golden, found);
    assert.equal(found, readFileSync(golden, 'utf8'));
    assert.deepEqual(lostCharacters(source, result.report), []);
  });
}

function summaryOf({report, diagnostics}: ParseResult) {
  const blocks: Record<string, number> = {};
  const articles: string[] = [];
  visit(report, (node) => {
    if ('id' in node) blocks[node.type] = (blocks[node.type] ?? 0) + 1;
    if (node.type === 'article') articles.push(node.ordinal.text);
    return undefined;
  });
  return {
    lang: report.lang,
    fields: report.fields,
    attachments: report.attachments.map(({label, kind, fields}) => ({
      label,
      kind,
      fields,
    })),
    outline: flattenOutline(outlineOf(report)).map(
      ({id, depth, label, heading, runIn}) =>
        `${'  '.repeat(depth)}${id} ${label} ${heading}${runIn ? ' …' : ''}`,
    ),
    articles,
    blocks,
    furniture: report.furniture,
    diagnostics: diagnostics.map(({rule, line}) => `${line} ${rule}`),
  };
}
