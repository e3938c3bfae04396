import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commands} from '../../src/cli/commands.js';
import {run} from './run.js';

const harbin = 'tests/fixtures/harbin-fazhi-2022.txt';

test('outline --json is the contract that scorers read', async () => {
  const {code, stdout, stderr} = await run(['outline', harbin, '--json']);
  assert.equal(code, 0);
  assert.match(stderr, /^[^\n]*:0 info title-missing [^\n]*\n$/u);
  const {title, documentNumber, issuedOn, outline, articles} =
    JSON.parse(stdout);
  assert.deepEqual([title, documentNumber, issuedOn], [null, null, null]);
  assert.deepEqual(articles, {count: 0, last: null});
  assert.equal(outline.length, 43);
  assert.deepEqual(Object.keys(outline[0]).sort(), [
    'depth',
    'heading',
    'id',
    'label',
    'runIn',
  ]);
  assert.deepEqual(
    [outline[1].label, outline[1].depth, outline[1].runIn],
    ['(一)', 2, true],
  );
});

test('- is standard input, in any encoding, and --format says what it is', async () => {
  const text = '一、总体要求\n全面推进各项工作。\n二、主要任务\n抓好落实。\n';
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
  ]) {
    const {stdout} = await run(['outline', '-'], bytes);
    assert.equal(stdout, '一、总体要求\n二、主要任务\n');
  }
  const html = '<h2>一、总体要求</h2><p>全面推进。</p>';
  const {stdout} = await run(['text', '-'], html);
  assert.equal(stdout, '一、总体要求\n全面推进。\n');
});

test('parse, and html of what it printed, are the same report', async () => {
  const parsed = await run(['parse', harbin]);
  const html = await run(['html', '-', '--fragment'], parsed.stdout);
  assert.equal(html.stdout, (await run(['html', harbin, '--fragment'])).stdout);
  assert.match(html.stdout, /^<article lang="zh-Hant"/u);
});

test('html is a page that says its encoding, script and title', async () => {
  const {stdout} = await run(['html', harbin, '--heading', '年度报告']);
  assert.match(
    stdout,
    /^<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8">/u,
  );
  assert.match(stdout, /<title>年度报告<\/title>/u);
  assert.match(stdout, /<h1 data-added="">年度报告<\/h1>/u);
});

test('text --script is the report in another script', async () => {
  const {stdout} = await run(['text', harbin, '--script', 'zh-CN']);
  assert.match(stdout, /一、加强统筹谋划/u);
});

test('convert changes characters and nothing else of a text', async () => {
  const text = '  一、加強統籌\n\n# 不是標題\n';
  const {stdout} = await run(['convert', '-', '--script', 'zh-Hans'], text);
  assert.equal(stdout, '  一、加强统筹\n\n# 不是标题\n');
});

test('remarks go to standard error as file, line, severity, rule and reason', async () => {
  const html = '<p>一</p>\n<p><a href="javascript:x">二</a></p>';
  const {code, stderr} = await run(['text', '-'], html);
  assert.equal(code, 0);
  assert.match(
    stderr,
    /^<stdin>:2 warning dropped-link The link to "javascript:x"/u,
  );
});

test('check prints remarks as lines or as JSON, and fails on what is no text', async () => {
  const lines = await run(['check', harbin, 'package-lock.json', 'no.txt']);
  assert.equal(lines.code, 1);
  assert.match(
    lines.stdout,
    /^no\.txt:0 error not-read There is no such file\.$/mu,
  );
  const json = await run(['check', 'no.txt', '--json']);
  assert.equal(JSON.parse(json.stdout)[0].file, 'no.txt');
});

test('a command line that is not understood ends with 2 and a sentence', async () => {
  for (const args of [
    [],
    ['outlin', harbin],
    ['outline'],
    ['outline', harbin, harbin],
    ['outline', harbin, '--nonsense'],
    ['text', harbin, '--script', 'fr'],
    ['html', harbin, '--heading-level', '9'],
    ['parse', harbin, '--format', 'pdf'],
    ['convert', harbin],
    ['check'],
  ]) {
    const {code, stdout, stderr} = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^[A-Z-].*\.?\npolicy-report --help/u);
  }
});

test('a file that is not there or no text ends with 1 and a sentence', async () => {
  const missing = await run(['parse', 'no-such-file.txt']);
  assert.equal(missing.code, 1);
  assert.equal(missing.stderr, 'no-such-file.txt: There is no such file.\n');
  const binary = await run(['parse', '-'], Buffer.from('PK\u0003\u0004\u0000'));
  assert.equal(binary.code, 1);
  assert.match(binary.stderr, /^<stdin>: This is a ZIP or Office file/u);
});

test('--help names every command, and each command its options', async () => {
  const {stdout} = await run(['--help']);
  for (const {name, options} of commands) {
    assert.match(stdout, new RegExp(`policy-report ${name} `, 'u'));
    const own = await run([name, '--help']);
    for (const option of options) {
      assert.match(own.stdout, new RegExp(`--${option}\\b`, 'u'));
    }
  }
  assert.equal((await run(['--version'])).stdout, '1.2.3\n');
});

test('a wrong option is a sentence that names it', async () => {
  for (const [args, sentence] of [
    [['outline', harbin, '--nonsense'], 'There is no --nonsense here.'],
    [['check', harbin, '--out', 'x'], 'There is no --out here.'],
    [['html', 'tests', '--out'], '--out needs a value.'],
    [['check', harbin, '--json=x'], '--json takes no value.'],
  ] as const) {
    const {code, stderr} = await run([...args]);
    assert.equal(code, 2);
    assert.equal(stderr.split('\n')[0], sentence);
  }
});
