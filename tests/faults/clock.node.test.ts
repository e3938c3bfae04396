import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {codeOf, filesBelow} from '../house/files.js';

/** Where a machine may stand, and how its owner writes numbers and dates. */
const PLACES = [
  {TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8'},
  {TZ: 'Pacific/Pago_Pago', LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8'},
  {TZ: 'America/Sao_Paulo', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8'},
  {TZ: 'Antarctica/Troll', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8'},
] as const;

const TEXT = `某市人民政府关于办理事项的报告
某政发〔2024〕3号
一、总体情况
二〇二三年全年办理事项4.2万件，按时办结率99.8%。
某市人民政府
2024年1月1日
（此件公开发布）
`;

/** What a program gives that reads, converts and writes the text there. */
function readIn(place: Readonly<Record<string, string>>): {
  readonly place: readonly string[];
  readonly said: readonly unknown[];
} {
  const program = `
    import {convertTo, figuresOf, parseReport, toHtml, toJson} from './src/index.js';
    const {report, diagnostics} = parseReport(${JSON.stringify(TEXT)});
    const other = await convertTo(report, 'zh-Hant');
    const {locale, timeZone} = Intl.DateTimeFormat().resolvedOptions();
    const texts = [toJson(report), toHtml(other)];
    const said = [...texts, diagnostics, figuresOf(report)];
    console.log(JSON.stringify({place: [locale, timeZone], said}));
  `;
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    {
      encoding: 'utf8',
      env: {...process.env, ...place},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return JSON.parse(printed);
}

test('A report is the same in every time zone and language of a machine.', () => {
  const here = readIn({TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8'});
  assert.match(String(here.said[0]), /"value":\s*"2024-01-01"/);
  for (const place of PLACES) {
    const there = readIn(place);
    const language = place.LC_ALL.slice(0, 5).replace('_', '-');
    assert.deepEqual(there.place, [language, place.TZ]);
    assert.deepEqual(there.said, here.said);
  }
});

test('Nothing is written in the language of the machine by accident.', () => {
  const leaning = filesBelow('src', '.ts').filter((file) => {
    const code = codeOf(file);
    return (
      /\.toLocale\w*String\(|\.toLocale(Upper|Lower)Case\(/.test(code) ||
      /new Intl\.\w+\(\s*(\)|undefined|\[\])/.test(code) ||
      // The machine's zone would decide which day it is.
      /\.get(Date|Day|Month|FullYear|Hours)\(/.test(code)
    );
  });
  assert.deepEqual(leaning, []);
});
