import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inflateSync} from 'node:zlib';
import {tableEntries} from '../../scripts/build-dictionaries/table-entries.js';
import {buildStage} from '../../src/script/tables/build-stage.js';
import {
  importTable,
  ScriptTableError,
} from '../../src/script/tables/import-table.js';
import {inflate} from '../../src/script/tables/inflate.js';
import {decode} from '../../src/script/tables/load-table.js';
import {openTable} from '../../src/script/tables/open-table.js';
import {TextConverter} from '../../src/script/tables/text-converter.js';
import {unitsOf} from '../../src/script/tables/units.js';

const modules = {
  'to-traditional': () =>
    import('../../src/script/tables/generated/to-traditional.js'),
  'to-simplified': () =>
    import('../../src/script/tables/generated/to-simplified.js'),
  'from-taiwan': () =>
    import('../../src/script/tables/generated/from-taiwan.js'),
  'from-hong-kong': () =>
    import('../../src/script/tables/generated/from-hong-kong.js'),
  'to-taiwan': () => import('../../src/script/tables/generated/to-taiwan.js'),
  'to-hong-kong': () =>
    import('../../src/script/tables/generated/to-hong-kong.js'),
  'hong-kong-phrases': () =>
    import('../../src/script/tables/generated/hong-kong-phrases.js'),
  'official-words': () =>
    import('../../src/script/generated/official-words.js'),
};

for (const name of ['to-traditional', 'to-simplified'] as const) {
  test(`${name}: its file changed anywhere, or cut short, is refused.`, async () => {
    const {data} = (await modules[name]()).table;
    const whole = await openTable(data);
    assert.ok(whole.part(0).raw(16) > 0);
    for (const at of [0, 3, 40, data.length >> 1, data.length - 8]) {
      const other = data.charAt(at) === 'A' ? 'B' : 'A';
      const changed = data.slice(0, at) + other + data.slice(at + 1);
      await assert.rejects(openTable(changed), ScriptTableError, `at ${at}`);
    }
    for (const end of [-4, -8, data.length >> 1, 8, 0]) {
      const cut = data.slice(0, end);
      await assert.rejects(openTable(cut), ScriptTableError, `to ${end}`);
    }
  });
}

test('A browser that unpacks nothing itself reads the same, and refuses the same.', async () => {
  const {data} = (await modules['to-simplified']()).table;
  const zlib = Uint8Array.from(Buffer.from(data, 'base64'));
  assert.deepEqual(Buffer.from(inflate(zlib)), inflateSync(zlib));
  zlib[zlib.length - 1] = 255 - (zlib[zlib.length - 1] ?? 0);
  assert.throws(() => inflate(zlib));
});

for (const [name, load] of Object.entries(modules)) {
  test(`${name}: any text of it changed, or cut short, is refused.`, async () => {
    const {table} = await load();
    const given = (other: object): Promise<unknown> =>
      importTable(name, async () => ({table: {...table, ...other}}));
    await given({});
    for (const [key, text] of Object.entries<string | number>(table)) {
      if (typeof text === 'number' || text === '' || key === 'data') continue;
      const at = text.length >> 1;
      const other = text.charAt(at) === 'A' ? 'B' : 'A';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      await assert.rejects(given({[key]: changed}), ScriptTableError);
      await assert.rejects(given({[key]: text.slice(0, -1)}), ScriptTableError);
    }
  });
}

test('A report has less than a third of the phrases read, each once.', async () => {
  const {data} = (await modules['to-traditional']()).table;
  const {reader, matcher, table} = await decode(data);
  const unread = (): number => reader.groupOf.filter(Boolean).length;
  const all = unread();
  const text = readFileSync('tests/fixtures/harbin-fazhi-2022.txt', 'utf8');
  for (const unit of unitsOf(text)) matcher.prepare(unit);
  const tops = table.nodes.filter(Boolean).length;
  const stage = buildStage({reader, matcher});
  new TextConverter(stage).convert(text);
  const left = unread();
  assert.ok(left > 0 && left < all);
  const read = table.nodes.filter(Boolean).length;
  assert.ok(read > tops);
  new TextConverter(stage).convert(text);
  assert.equal(table.nodes.filter(Boolean).length, read);
  assert.equal(unread(), left);
  tableEntries(reader);
  const whole = table.nodes.filter(Boolean).length;
  assert.ok(read < whole / 3, `${read} of ${whole} nodes`);
});

test('A table that can not be loaded says so, and why.', async () => {
  const cause = new TypeError('Failed to fetch');
  const missing = importTable('from-taiwan', () => Promise.reject(cause));
  await assert.rejects(missing, (error: unknown) => {
    assert.ok(error instanceof ScriptTableError);
    assert.equal(error.cause, cause);
    return true;
  });
});
