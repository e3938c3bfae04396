import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {compactLexiconModules} from '../../scripts/build-lexicon/compact-modules.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {
  convertTo,
  loadConverter,
  type SourceScript,
  sourceScriptOf,
} from '../../src/script/index.js';
import {lexicon} from '../../src/script/lexicon/index.js';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const table = (name: string) =>
  fixture(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const toTaiwan = await loadConverter({from: 'zh-Hans', to: 'zh-Hant-TW'});
const toHongKong = await loadConverter({from: 'zh-Hans', to: 'zh-Hant-HK'});
const fromTaiwan = await loadConverter({from: 'zh-Hant-TW', to: 'zh-Hans'});
const usage = table('script/usage.tsv');
const unseen = table('script/usage-unseen.tsv');

for (const [region, converter, column] of [
  ['Taiwan', toTaiwan, 1],
  ['Hong Kong', toHongKong, 2],
] as const) {
  test(`phrases of official texts read as ${region} writes them`, () => {
    for (const row of [...usage, ...unseen]) {
      const [simplified = ''] = row;
      if (row[column] === '-') continue;
      const sentence = `各地要认真落实${simplified}这一条。`;
      const shown = converter.convert(sentence).slice(7, -4);
      assert.equal(shown, row[column], simplified);
    }
  });
}

test('Taiwan’s forms come back to what Simplified texts write', () => {
  for (const [simplified = '', taiwan = '-'] of usage) {
    if (taiwan !== '-') assert.equal(fromTaiwan.convert(taiwan), simplified);
  }
});

test('every family prevents what its example says the dictionary does', async () => {
  const outputs = await Promise.all(
    (['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const).flatMap((to) =>
      [true, false].map((official) =>
        loadConverter({from: 'zh-Hans', to, lexicon: official}),
      ),
    ),
  );
  for (const {name, example} of lexicon) {
    const shown = outputs.map(({convert}) => convert(example.text));
    const prevented = [0, 2, 4].some(
      (i) => shown[i + 1] === example.without && shown[i] !== example.without,
    );
    assert.ok(prevented, `${name}: ${shown.join(' ')}`);
  }
});

test('a word in an ideographic description sequence is no word', () => {
  assert.equal(toTaiwan.convert('⿰发展'), '⿰发展');
});

test('an embedder’s terms come before the lexicon and the dictionary', async () => {
  const converter = await loadConverter({
    from: 'zh-Hans',
    to: 'zh-Hant-TW',
    terms: {公布: '公佈', 发: '发'},
  });
  assert.equal(converter.convert('公布发展计划'), '公佈发展計劃');
});

test('without the lexicon the dictionary has its own way', async () => {
  const dictionary = await loadConverter({
    from: 'zh-Hans',
    to: 'zh-Hant-TW',
    lexicon: false,
  });
  assert.equal(dictionary.convert('公布'), '公佈');
  assert.equal(toTaiwan.convert('公布'), '公布');
});

test('the words that decided are told with their places', () => {
  const text = '全面推行市场准入制度';
  const words = toTaiwan
    .wordsIn?.(text)
    .map(({start, end}) => text.slice(start, end));
  assert.deepEqual(words, ['准入', '制度']);
});

test('the generated lexicon is the one of the rows', async () => {
  const folder = new URL('../../src/script/generated/', import.meta.url);
  for (const [name, text] of Object.entries(await compactLexiconModules())) {
    assert.equal(
      readFileSync(new URL(name, folder), 'utf8'),
      text,
      `npm run build:lexicon writes ${name} anew`,
    );
  }
});

const {report: published} = parseReport(fixture('harbin-fazhi-2022.txt'));

test('a report in disguise is told from proper Traditional', () => {
  const proper = parseReport(
    toTaiwan.convert('各地要认真落实发展规划。'),
  ).report;
  assert.equal(sourceScriptOf(published), 'disguised' satisfies SourceScript);
  assert.equal(sourceScriptOf(proper), proper.lang);
});

for (const tag of ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const) {
  test(`the report of 2022 reads properly in ${tag}`, async () => {
    const shown = JSON.stringify(await convertTo(published, tag));
    for (const [before = '', after = '', times] of table(
      'script/disguised.tsv',
    )) {
      const found = shown.split(after).length - 1;
      assert.ok(found >= Number(times), `${after}: ${found} of ${times}`);
      if (before !== after) assert.ok(!shown.includes(before), before);
    }
  });
}

test('a report in disguise becomes Simplified without a trace', async () => {
  const shown = await convertTo(published, 'zh-Hans');
  const again = await convertTo(shown, 'zh-Hant-TW');
  assert.deepEqual(again, await convertTo(published, 'zh-Hant-TW'));
});

test('a text of both scripts becomes one', async () => {
  const {report} = parseReport(
    '市政府应当依法开展规划审查，对有关单位进行监督。\n市政府應當依法開展規劃審查，對有關單位進行監督。',
  );
  assert.equal(sourceScriptOf(report), 'mixed');
  const [first, second] = (await convertTo(report, 'zh-Hans')).children;
  assert.deepEqual(
    first && 'children' in first && first.children,
    second && 'children' in second && second.children,
  );
});

test('terms that are no table of words are a TypeError that names them', async () => {
  const load = (terms: unknown) =>
    loadConverter({
      from: 'zh-Hans',
      to: 'zh-Hant-TW',
      terms: terms as Readonly<Record<string, string>>,
    });
  await assert.rejects(load(['软件']), /^TypeError: terms is a table of words/);
  await assert.rejects(load({软件: 1}), /no form for “软件”/);
  await assert.rejects(load({'': '軟體'}), /no form for “”/);
});

test('a word of review, or make-up is Simplified in Simplified', async () => {
  const fromHongKong = await loadConverter({from: 'zh-Hant-HK', to: 'zh-Hans'});
  assert.equal(fromTaiwan.convert('提出覆議及復評'), '提出复议及复评');
  assert.equal(fromTaiwan.convert('化粧品之覆議'), '化妆品之复议');
  assert.equal(fromHongKong.convert('申請覆檢及敍述'), '申请复检及叙述');
});
