import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadConverter} from '../../src/script/load-converter.js';
import {data} from '../../src/script/tables/generated/to-simplified.js';
import {
  openTable,
  ScriptTableError,
} from '../../src/script/tables/open-table.js';

const bytes = (): Uint8Array => Uint8Array.from(Buffer.from(data, 'base64'));

test('A table with a changed byte, or cut short, is refused.', () => {
  const changed = bytes();
  changed[4000] = (changed[4000] ?? 0) ^ 1;
  assert.throws(() => openTable(changed), ScriptTableError);
  assert.throws(() => openTable(bytes().slice(0, 5000)), ScriptTableError);
  assert.throws(() => openTable(new Uint8Array()), ScriptTableError);
  assert.doesNotThrow(() => openTable(bytes()));
});

test('What is unknown passes unchanged, and nothing throws.', async () => {
  const {convert} = await loadConverter({from: 'zh-Hans', to: 'zh-Hant-HK'});
  const chain = '⿰'.repeat(200_000);
  for (const text of [
    '',
    '\ud83d',
    '\udc00\ud800',
    '\ue000',
    '葛\u{e0100}',
    chain,
  ]) {
    assert.equal(convert(text), text);
  }
});

test('Ten megabytes in one block are converted as their parts are.', async () => {
  const {convert} = await loadConverter({from: 'zh-Hans', to: 'zh-Hant-TW'});
  const part = '推动经济社会发展';
  const whole = convert(part.repeat(600_000));
  assert.equal(whole, convert(part).repeat(600_000));
});
