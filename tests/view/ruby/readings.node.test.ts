import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {type RubyOptions, rubyOf} from '../../../src/view/ruby/readings.js';

/** A fold of the few characters these sentences need. */
const pairs: Readonly<Record<string, string>> = {
  慶: '庆',
  乾: '干',
  發: '发',
  業: '业',
  處: '处',
  長: '长',
};
const fold = (text: string) => pairs[text] ?? text;
const all: RubyOptions = {notation: 'pinyin', extent: 'all', fold};

function read(text: string, options: Partial<RubyOptions> = {}): string {
  return rubyOf(text, {...all, ...options})
    .map(({over}) => over)
    .join(' ');
}

test('A character is read in its word', () => {
  assert.equal(read('重庆'), 'chóng qìng');
  assert.equal(read('重要'), 'zhòng yào');
  assert.equal(read('行政'), 'xíng zhèng');
  assert.equal(read('银行'), 'yín háng');
  assert.equal(read('参差'), 'cēn cī');
  assert.equal(read('参加'), 'cān jiā');
});

test('Traditional text is read as the Simplified word is', () => {
  assert.equal(read('重慶'), 'chóng qìng');
  assert.equal(read('處長'), 'chù zhǎng');
  assert.equal(read('扭轉乾坤'), 'niǔ zhuǎn qián kūn');
});

test('Words of official text are read as the dictionary reads them', () => {
  assert.equal(read('他任处长'), 'tā rèn chù zhǎng');
  assert.equal(read('率先实现'), 'shuài xiān shí xiàn');
  assert.equal(read('指标量化'), 'zhǐ biāo liàng huà');
  assert.equal(read('歙县、洪洞县'), 'shè xiàn hóng tóng xiàn');
});

test('A word is not taken out of the middle of two others', () => {
  assert.equal(read('龙头发展'), 'lóng tóu fā zhǎn');
  assert.equal(read('治理发展'), 'zhì lǐ fā zhǎn');
  assert.equal(read('今天台湾'), 'jīn tiān tái wān');
  assert.equal(read('简单县域'), 'jiǎn dān xiàn yù');
  assert.equal(read('问题和面临的'), 'wèn tí hé miàn lín de');
  assert.equal(read('其中标准'), 'qí zhōng biāo zhǔn');
});

test('Digits, letters and signs have no reading, and offsets stay right', () => {
  const text = '到2026年，GDP𠮷增';
  const places = rubyOf(text, all).map(({start, end}) =>
    text.slice(start, end),
  );
  assert.deepEqual(
    places.filter((place) => place !== '𠮷'),
    ['到', '年', '增'],
  );
});

test('Only rarer characters are read when that is asked', () => {
  assert.equal(read('鄱阳湖的发展', {extent: 'rare'}), 'pó');
  assert.equal(read('經濟發展', {extent: 'rare', fold: () => '一'}), '');
});

test('注音 follows the readings of Taiwan', () => {
  assert.equal(read('重慶', {notation: 'zhuyin'}), 'ㄔㄨㄥˊ ㄑㄧㄥˋ');
  assert.equal(
    read('企業研究', {notation: 'zhuyin'}),
    'ㄑㄧˋ ㄧㄝˋ ㄧㄢˊ ㄐㄧㄡˋ',
  );
  assert.equal(read('企業', {notation: 'pinyin'}), 'qǐ yè');
});

const gold = new URL('../../fixtures/ruby-polyphones.tsv', import.meta.url);

test('The gold list of polyphones is read without an error', {
  skip: !existsSync(gold),
}, () => {
  const wrong = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [text = '', expected = ''] = line.split('\t');
      const found = read(text);
      // Proper names are capitalised in the list; ruby writes characters.
      return found === expected.toLowerCase()
        ? []
        : [`${text}: ${found}, not ${expected}`];
    });
  assert.deepEqual(wrong, []);
});
