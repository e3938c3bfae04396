import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textOf} from '../../src/model/text-of.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {big5Bytes, hkscsCharacter} from '../../src/source/hkscs.js';
import {lostCharacters} from '../laws/lost-characters.js';

test('the ends of the four areas are the ends of their rows in Big5', () => {
  const hex = (code: number) =>
    Array.from(big5Bytes(code) ?? [], (byte) => byte.toString(16)).join('');
  assert.deepEqual(
    [
      0xe000, 0xe310, 0xe311, 0xeeb7, 0xeeb8, 0xf6b0, 0xf6b1, 0xf848, 0xf849,
    ].map(hex),
    ['fa40', 'fefe', '8e40', 'a0fe', '8140', '8dfe', 'c6a1', 'c8fe', ''],
  );
  assert.equal(hex(0xe2e5), 'fed3');
});

test('the frequent characters are what a decoder with HKSCS says', () => {
  const decoder = new TextDecoder('big5');
  // Node.js may be built with a Big5 that has no HKSCS.
  const knows = decoder.decode(Uint8Array.of(0xfe, 0xd3)) === '着';
  for (const sign of '\ue2e5\ue40c\ue473\ue88c\uecd1') {
    const bytes = big5Bytes(sign.charCodeAt(0));
    assert.ok(bytes);
    assert.notEqual(hkscsCharacter(sign), sign);
    if (knows) assert.equal(hkscsCharacter(sign), decoder.decode(bytes));
  }
});

const speech =
  '各位議員：\n政府會隨\ue2e5社會發展，繼續改善\ue40c生服務，並與深水\ue88c居民會面。\n\uf0d8 檢討現行措施；\n';

test('private-use characters of Hong Kong are the ones they stand for', () => {
  const {report, diagnostics} = parseReport(speech);
  const text = report.children.map(textOf).join('\n');
  assert.match(text, /隨着社會發展，繼續改善衞生服務，並與深水埗居民會面/);
  assert.deepEqual(lostCharacters(speech, report), []);
  const found = diagnostics.filter((d) => d.rule === 'private-use-characters');
  assert.equal(found.length, 1);
  assert.match(found[0]?.reason ?? '', /^3 private-use/);
  assert.equal(found[0]?.line, 2);
});

test('the bullet of a symbol font stays a bullet', () => {
  const {report} = parseReport(speech);
  const list = report.children.find(({type}) => type === 'list');
  assert.equal(list?.type === 'list' && list.children[0]?.marker, '\uf0d8');
});

test('a Simplified text keeps its private-use characters', () => {
  const {report, diagnostics} = parseReport(
    '政府会随\ue2e5社会发展，继续改善卫生服务，让人民群众满意。\n',
  );
  assert.match(report.children.map(textOf).join(''), /\ue2e5/);
  assert.deepEqual(
    diagnostics.filter((d) => d.rule === 'private-use-characters'),
    [],
  );
});
