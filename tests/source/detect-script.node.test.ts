import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {detectScript} from '../../src/source/detect-script.js';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

test('the report of 2022 is Traditional without a region, and disguised', () => {
  const {tag, mixed, disguised} = detectScript(
    fixture('harbin-fazhi-2022.txt'),
  );
  assert.deepEqual([tag, mixed, disguised], ['zh-Hant', false, true]);
});

test('a Simplified sentence is zh-Hans', () => {
  const found = detectScript(
    '市政府办公厅关于印发实施方案的通知，请认真贯彻执行。',
  );
  assert.deepEqual([found.tag, found.mixed], ['zh-Hans', false]);
});

test('Taiwan and Hong Kong are told by their spellings', () => {
  const taiwan =
    '本府依據臺北市發展計畫，隨著業務開辦，請各機關派員出席會議，身分應予核對，並將執行計畫報送行政院。';
  const hongKong =
    '衞生署隨着業務發展，將於立法會會議後開辦課程；現場佔用範圍裏的設施，應由有關機構負責處理。';
  assert.equal(detectScript(taiwan).tag, 'zh-Hant-TW');
  assert.equal(detectScript(hongKong).tag, 'zh-Hant-HK');
});

test('Traditional whose region is not clear is zh-Hant', () => {
  const text = '市政府應當依法開展規劃審查，對有關單位進行監督，並將結果公開。';
  assert.equal(detectScript(text).tag, 'zh-Hant');
});

test('half and half is mixed', () => {
  const text =
    '市政府应当依法开展规划审查，对有关单位进行监督。市政府應當依法開展規劃審查，對有關單位進行監督。';
  assert.equal(detectScript(text).mixed, true);
});

test('one Traditional name in a Simplified text does not make it mixed', () => {
  const text =
    '市政府应当依法开展规划审查，对有关单位进行监督，并将结果公开，臺灣團參加。';
  const {tag, mixed} = detectScript(text);
  assert.deepEqual([tag, mixed], ['zh-Hans', false]);
});

test('fewer than five telling characters decide nothing', () => {
  assert.equal(detectScript('2022年12345').tag, null);
  assert.equal(detectScript('北京市人大').tag, null);
  assert.equal(detectScript('').tag, null);
});

test('the same spellings in a short text do not make it disguised', () => {
  const start = fixture('harbin-fazhi-2022.txt').slice(0, 280);
  assert.equal(detectScript(start).disguised, false);
});

test('proper Traditional with names in 于, 余 and 后 is not disguised', () => {
  const sentence =
    '于先生與余女士於會後出席皇后大道的展覽，並對有關計劃提出意見，其餘委員亦於其後採取行動，幹部委託義工負責。';
  const {disguised, naiveFamilies} = detectScript(sentence.repeat(12));
  assert.ok(naiveFamilies >= 3, 'the test must reach the score');
  assert.equal(disguised, false);
});

test('lone surrogates and a long text are read without an error', () => {
  assert.equal(detectScript('\ud842國\udfb7'.repeat(1000)).tag, 'zh-Hant');
});
