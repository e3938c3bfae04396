import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  glyphs,
  type LexiconRow,
  lexicon,
  toSimplified,
} from '../../src/script/lexicon/index.js';

const rows: readonly LexiconRow[] = lexicon.flatMap((family) => family.rows);

test('no word has two rows', () => {
  const seen = new Map<string, string>();
  for (const family of lexicon) {
    for (const {simplified} of family.rows) {
      const other = seen.get(simplified);
      assert.equal(other, undefined, `${simplified}: ${other}, ${family.name}`);
      seen.set(simplified, family.name);
    }
  }
});

test('a form has as many characters as its word', () => {
  for (const {simplified, t, tw, hk} of rows) {
    for (const form of [t, tw, hk]) {
      if (form === undefined) continue;
      assert.equal([...form].length, [...simplified].length, simplified);
    }
  }
});

test('every family gives its reason, and an example with what it prevents', () => {
  for (const {name, reason, example} of lexicon) {
    assert.ok(reason.length > 20, name);
    assert.notEqual(example.text, example.without, name);
  }
});

test('a reverse row keeps the number of characters', () => {
  for (const {traditional, simplified} of toSimplified) {
    assert.equal(traditional.length, simplified.length, traditional);
  }
});

test('a glyph is replaced once, and by one that is not replaced again', () => {
  for (const {tag, pairs} of glyphs) {
    const from = pairs.split(' ').map((pair) => pair.charAt(0));
    const to = pairs.split(' ').map((pair) => pair.charAt(1));
    assert.equal(new Set(from).size, from.length, tag);
    for (const glyph of to) assert.ok(!from.includes(glyph), `${tag} ${glyph}`);
  }
});
