import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadConverter} from '../../src/script/load-converter.js';
import {directions} from './fuzz/compare.js';

/** What no dictionary knows, by name. */
const unknown = {
  nothing: '',
  'the first half of an emoji': '\ud83d',
  'the second half of an emoji': '\ude00',
  'lone surrogates the wrong way round': '\udc00\ud800',
  'an emoji with a joiner and a skin': '👩🏽\u200d⚖️',
  'private-use characters': '\ue000\uf8ff\u{f0000}\u{10fffd}',
  'an ideographic description': '⿰氵⿱日月',
  'descriptions that never end': '⿰'.repeat(200_000),
  noncharacters: '\uffff\ufffe\u{10ffff}',
  'signs of writing direction': '\u202e\u2066\u200f',
} as const;

/** A lone surrogate between characters that are converted. */
const halves = ['\ud83d', '\ude00'];

for (const [from, to] of directions) {
  for (const lexicon of [true, false]) {
    const name = `${from} → ${to}, ${lexicon ? 'official usage' : 'dictionary'}`;

    test(`${name}: what is unknown passes unchanged, and nothing throws.`, async () => {
      const {convert} = await loadConverter({from, to, lexicon});
      for (const [what, text] of Object.entries(unknown)) {
        assert.ok(convert(text) === text, what);
      }
    });

    test(`${name}: a half of an emoji or a selector leaves its neighbours alone.`, async () => {
      const {convert} = await loadConverter({from, to, lexicon});
      const [a, b] = from === 'zh-Hans' ? ['国', '务'] : ['國', '務'];
      for (const mark of [...halves, '\ufe00', '\u{e0100}', '\ue000', '⿰']) {
        const text = `一${a}${mark}${b}一`;
        const shown = mark === '⿰' ? `一${convert(a)}⿰${b}一` : convert(a);
        assert.ok(convert(text).startsWith(`一${convert(a)}${mark}`), mark);
        assert.equal(convert(text).length, text.length, mark);
        if (mark === '⿰') assert.equal(convert(text), shown);
      }
    });

    test(`${name}: ten megabytes in one block are as their parts.`, async () => {
      const {convert} = await loadConverter({from, to, lexicon});
      const write = await loadConverter({from: 'zh-Hans', to: from});
      const part = write.convert('推动经济社会发展，健全制度。');
      const whole = convert(part.repeat(240_000));
      assert.ok(whole === convert(part).repeat(240_000));
    });
  }
}
