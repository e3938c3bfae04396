import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {compileTables} from '../../scripts/build-dictionaries/compile-tables.js';
import {readLeftOut} from '../../scripts/build-dictionaries/left-out.js';
import {moduleOf} from '../../scripts/build-dictionaries/module-of.js';

test('The tables are those that the installed opencc-js compiles to.', async () => {
  const {version, tables} = await compileTables(readLeftOut());
  for (const table of tables) {
    const file = `../../src/script/tables/generated/${table.name}.ts`;
    const committed = readFileSync(new URL(file, import.meta.url), 'utf8');
    const isSame = committed === moduleOf(table, version);
    assert.ok(isSame, `${table.name}: npm run build:dictionaries`);
  }
});
