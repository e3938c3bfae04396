import assert from 'node:assert/strict';
import {test} from 'node:test';
import {explain} from '../../src/cli/explain.js';
import {parseReport} from '../../src/parse/parse-report.js';

test('a conversion is explained by kind, with the word and its reason', async () => {
  const {report} = parseReport('市场准入，政府准入。', {lang: 'zh-Hans'});
  const lines = (await explain(report, 'zh-Hant-TW')).trim().split('\n');
  assert.equal(lines.length, 1, 'only 场 is written otherwise');
  assert.match(lines[0] ?? '', /^ *1 {2}\S+@1 {2}场 → 場 {2}dictionary$/);
});

test('a word of the lexicon is named with its family', async () => {
  const {report} = parseReport('对复议决定不服的。', {lang: 'zh-Hans'});
  assert.match(
    await explain(report, 'zh-Hant-TW'),
    /复议 → 復議 {2}复议 {2}lexicon 复\/復\/複\/覆: /,
  );
});
