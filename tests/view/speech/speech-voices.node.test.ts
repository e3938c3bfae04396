import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  chineseVoicesOf,
  speechRegionOf,
  type Voice,
  voiceFor,
} from '../../../src/view/speech/speech-voices.js';

function voiceOf(lang: string, more: Partial<Voice> = {}): Voice {
  return {
    lang,
    name: `Voice ${lang}`,
    voiceURI: `urn:${lang}`,
    localService: true,
    default: false,
    ...more,
  };
}

test('The tags of all engines name one of three regions', () => {
  const regions = {
    'zh-CN': 'zh-CN',
    zh_CN: 'zh-CN',
    'zh_CN_#Hans': 'zh-CN',
    'cmn-Hans-CN': 'zh-CN',
    cmn: 'zh-CN',
    zh: 'zh-CN',
    'zh-SG': 'zh-CN',
    'zh-CN-liaoning': 'zh-CN',
    'zh-TW': 'zh-TW',
    'cmn-TW': 'zh-TW',
    'cmn-Hant-TW': 'zh-TW',
    'zh-Hant': 'zh-TW',
    'zh-HK': 'zh-HK',
    'zh-Hant-HK': 'zh-HK',
    'zh-MO': 'zh-HK',
    yue: 'zh-HK',
    'yue-HK': 'zh-HK',
    'yue-Hant-HK': 'zh-HK',
    'yue-CN': 'zh-HK',
  };
  for (const [tag, region] of Object.entries(regions)) {
    assert.equal(speechRegionOf(tag), region, tag);
  }
});

test('Other languages, and Wu, are not offered for a report', () => {
  for (const tag of ['en-US', 'ja-JP', 'wuu-CN', 'nan-TW', 'zhx', '']) {
    assert.equal(speechRegionOf(tag), null, tag);
  }
});

test('A voice that would send the text to a server is never offered', () => {
  const remote = voiceOf('zh-CN', {localService: false});
  assert.deepEqual(chineseVoicesOf([remote]), []);
});

test('Voices stand by region, the default of the system first', () => {
  const voices = chineseVoicesOf([
    voiceOf('yue-HK'),
    voiceOf('zh-CN', {name: 'A'}),
    voiceOf('en-GB'),
    voiceOf('zh-CN', {name: 'B', default: true}),
  ]);
  assert.deepEqual(
    voices.map(({region, voice}) => `${region} ${voice.name}`),
    ['zh-CN B', 'zh-CN A', 'zh-HK Voice yue-HK'],
  );
});

test('The voice follows the shown script unless the reader chose one', () => {
  const voices = chineseVoicesOf([
    voiceOf('zh-CN'),
    voiceOf('zh-TW'),
    voiceOf('zh-HK'),
  ]);
  const region = (...args: [Parameters<typeof voiceFor>[1], string | null]) =>
    voiceFor(voices, ...args)?.region;
  assert.equal(region('zh-Hans', null), 'zh-CN');
  assert.equal(region('zh-Hant', null), 'zh-TW');
  assert.equal(region('zh-Hant-HK', null), 'zh-HK');
  assert.equal(region('zh-Hans', 'urn:zh-HK'), 'zh-HK');
  assert.equal(region('zh-Hans', 'urn:gone'), 'zh-CN');
});

test('Without a voice of the region the nearest Mandarin is taken', () => {
  const mainland = chineseVoicesOf([voiceOf('yue-HK'), voiceOf('zh-CN')]);
  assert.equal(voiceFor(mainland, 'zh-Hant-TW', null)?.region, 'zh-CN');
  const hongKong = chineseVoicesOf([voiceOf('yue-HK')]);
  assert.equal(voiceFor(hongKong, 'zh-Hans', null)?.region, 'zh-HK');
  assert.equal(voiceFor([], 'zh-Hans', null), null);
});

test('Of the disguises of a voice only the plain one is listed', () => {
  const names = [
    'Chinese (Cantonese) espeak-ng',
    'Chinese (Cantonese)+Adam espeak-ng',
    'Chinese (Cantonese)+Half-Life espeak-ng',
    // No plain one of this name: it stays.
    'Ting-Ting+',
  ];
  const voices = chineseVoicesOf(names.map((name) => voiceOf('yue', {name})));
  assert.deepEqual(
    voices.map(({voice}) => voice.name),
    [names[0], names[3]],
  );
});
