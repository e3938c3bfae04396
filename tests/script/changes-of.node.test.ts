import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseReport} from '../../src/parse/parse-report.js';
import {
  changesOf,
  loadConverter,
  reasonOf,
  sourceScriptOf,
} from '../../src/script/index.js';

const toTaiwan = await loadConverter({from: 'zh-Hans', to: 'zh-Hant-TW'});

test('what differs from the source is told by block, offset and word', () => {
  const {report} = parseReport('各单位要依法报送备案。', {lang: 'zh-Hans'});
  const id = report.children.map((node) => 'id' in node && node.id)[0];
  assert.deepEqual(changesOf(report, toTaiwan), [
    {id, offset: 1, source: '单', target: '單', word: null},
    {id, offset: 6, source: '报', target: '報', word: null},
    {id, offset: 8, source: '备', target: '備', word: '备案'},
  ]);
});

test('text that stays is no change', () => {
  const {report} = parseReport('2022年12月31日', {lang: 'zh-Hans'});
  assert.deepEqual(changesOf(report, toTaiwan), []);
});

test('a word is explained with its family and its reason', async () => {
  const explained = await reasonOf('复议');
  assert.match(explained?.reason ?? '', /復議/);
  assert.equal(await reasonOf('没有这一行'), null);
});

test('changes to a report in disguise name the words as Simplified', async () => {
  const {report} = parseReport(
    readFileSync(
      new URL('../fixtures/harbin-fazhi-2022.txt', import.meta.url),
      'utf8',
    ),
  );
  const from = sourceScriptOf(report);
  const converter = await loadConverter({from, to: 'zh-Hant-TW'});
  const change = changesOf(report, converter).find(
    ({source, target}) => source === '準' && target === '准',
  );
  assert.equal(change?.word, '准入');
});
