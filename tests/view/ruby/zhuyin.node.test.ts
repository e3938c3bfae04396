import assert from 'node:assert/strict';
import {test} from 'node:test';
import {zhuyinOf} from '../../../src/view/ruby/zhuyin.js';

test('A syllable is an initial, a final and a tone', () => {
  const pairs = {
    zhòng: 'ㄓㄨㄥˋ',
    guó: 'ㄍㄨㄛˊ',
    fā: 'ㄈㄚ',
    zhǎn: 'ㄓㄢˇ',
    huá: 'ㄏㄨㄚˊ',
    běi: 'ㄅㄟˇ',
    qióng: 'ㄑㄩㄥˊ',
    liù: 'ㄌㄧㄡˋ',
    guī: 'ㄍㄨㄟ',
    cūn: 'ㄘㄨㄣ',
  };
  for (const [pinyin, zhuyin] of Object.entries(pairs)) {
    assert.equal(zhuyinOf(pinyin), zhuyin, pinyin);
  }
});

test('The neutral tone is a dot in front', () => {
  assert.equal(zhuyinOf('de'), '˙ㄉㄜ');
  assert.equal(zhuyinOf('zi'), '˙ㄗ');
});

test('zhi chi shi ri zi ci si have no written final', () => {
  assert.equal(zhuyinOf('zhì'), 'ㄓˋ');
  assert.equal(zhuyinOf('shí'), 'ㄕˊ');
  assert.equal(zhuyinOf('rì'), 'ㄖˋ');
  assert.equal(zhuyinOf('cí'), 'ㄘˊ');
});

test('y and w are spelling and no initials', () => {
  const pairs = {
    yī: 'ㄧ',
    wǔ: 'ㄨˇ',
    yú: 'ㄩˊ',
    yuè: 'ㄩㄝˋ',
    yuán: 'ㄩㄢˊ',
    yùn: 'ㄩㄣˋ',
    yǒu: 'ㄧㄡˇ',
    wéi: 'ㄨㄟˊ',
    wèn: 'ㄨㄣˋ',
    yǒng: 'ㄩㄥˇ',
    wēng: 'ㄨㄥ',
    yīng: 'ㄧㄥ',
  };
  for (const [pinyin, zhuyin] of Object.entries(pairs)) {
    assert.equal(zhuyinOf(pinyin), zhuyin, pinyin);
  }
});

test('u after j q x, and ü, are ㄩ', () => {
  assert.equal(zhuyinOf('jù'), 'ㄐㄩˋ');
  assert.equal(zhuyinOf('xuǎn'), 'ㄒㄩㄢˇ');
  assert.equal(zhuyinOf('qún'), 'ㄑㄩㄣˊ');
  assert.equal(zhuyinOf('nǚ'), 'ㄋㄩˇ');
  assert.equal(zhuyinOf('lǜ'), 'ㄌㄩˋ');
  assert.equal(zhuyinOf('lüè'), 'ㄌㄩㄝˋ');
});

test('Finals stand alone too', () => {
  assert.equal(zhuyinOf('ér'), 'ㄦˊ');
  assert.equal(zhuyinOf('ān'), 'ㄢ');
  assert.equal(zhuyinOf('è'), 'ㄜˋ');
});

test('What is no syllable has no zhuyin', () => {
  assert.equal(zhuyinOf('x'), null);
  assert.equal(zhuyinOf('2'), null);
  assert.equal(zhuyinOf(''), null);
});
