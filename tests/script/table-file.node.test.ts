import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  importTable,
  ScriptTableError,
} from '../../src/script/tables/import-table.js';

const modules = {
  'to-traditional': () =>
    import('../../src/script/tables/generated/to-traditional.js'),
  'to-simplified': () =>
    import('../../src/script/tables/generated/to-simplified.js'),
  'from-taiwan': () =>
    import('../../src/script/tables/generated/from-taiwan.js'),
  'from-hong-kong': () =>
    import('../../src/script/tables/generated/from-hong-kong.js'),
  'official-words': () =>
    import('../../src/script/generated/official-words.js'),
};

for (const [name, load] of Object.entries(modules)) {
  test(`${name}: any text of it changed, or cut short, is refused.`, async () => {
    const {table} = await load();
    const given = (other: object): Promise<unknown> =>
      importTable(name, async () => ({table: {...table, ...other}}));
    await given({});
    for (const [key, text] of Object.entries<string | number>(table)) {
      if (typeof text === 'number' || text === '') continue;
      const at = text.length >> 1;
      const other = text.charAt(at) === 'A' ? 'B' : 'A';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      await assert.rejects(given({[key]: changed}), ScriptTableError);
      await assert.rejects(given({[key]: text.slice(0, -1)}), ScriptTableError);
    }
  });
}

test('A table that can not be loaded says so, and why.', async () => {
  const cause = new TypeError('Failed to fetch');
  const missing = importTable('from-taiwan', () => Promise.reject(cause));
  await assert.rejects(missing, (error: unknown) => {
    assert.ok(error instanceof ScriptTableError);
    assert.equal(error.cause, cause);
    return true;
  });
});
