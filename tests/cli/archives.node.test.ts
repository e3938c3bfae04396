import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {buildSync} from 'esbuild';
import {run} from './run.js';

test('records become lines in their order, and a bad one an error line', async () => {
  const records = [
    '{"id":1,"source":"一、甲方。乙方。"}',
    'nonsense',
    '',
    '[]',
    '{"id":2}',
    '{"id":"c","source":"x","format":"pdf"}',
    '{"source":"<p>正文\u2028续。</p>","format":"html"}',
  ];
  const {code, stdout, stderr} = await run(
    ['parse', '--ndjson'],
    records.join('\n'),
  );
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({id, error, report}) => [id, error ?? report.type]),
    [
      [1, 'report'],
      [null, 'Line 2 is not JSON.'],
      [null, 'Line 4 is not a JSON object.'],
      [2, 'Line 5: The source of a record is a string.'],
      [
        'c',
        'Line 6: The format of a record is text, html, markdown, json, not pdf.',
      ],
      [null, 'report'],
    ],
  );
  assert.equal(code, 1);
  assert.equal(stderr, '4 records could not be read.\n');
});

test('a line in another encoding is an error line, and CRLF ends a line', async () => {
  const {code, stdout} = await run(
    ['parse', '--ndjson'],
    Buffer.concat([
      Buffer.from('{"id":1,"source":"一、甲'),
      Buffer.of(0xd2, 0xe5),
      Buffer.from('"}\r\n\r\n\ufeff{"id":2,"source":"一、乙"}\r\n'),
    ]),
  );
  const [first, second, ...more] = stdout.trimEnd().split('\n');
  assert.deepEqual(JSON.parse(first ?? ''), {
    id: null,
    error: 'Line 1 is not UTF-8; JSON is written in it.',
  });
  assert.equal(JSON.parse(second ?? '').id, 2);
  assert.deepEqual([code, more.length], [1, 0]);
});

test('records and reports far beyond the heap pass through it', async () => {
  const source = '（一）加强领导。各级政府要高度重视。\n'.repeat(200);
  const line = `${JSON.stringify({id: 1, source})}\n`;
  const count = Math.ceil(24e6 / Buffer.byteLength(line));
  // 32 MB hold the program and some records, and neither the 24 MB that come
  // in besides the program nor the 200 MB that go out.
  const program = bundleIn(mkdtempSync(join(tmpdir(), 'policy-report-')));
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=32', program, 'parse', '--ndjson'],
    {stdio: ['pipe', 'pipe', 'inherit']},
  );
  let lines = 0;
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const ended = new Promise<number | null>((resolve) =>
    child.on('exit', resolve),
  );
  await pipeline(
    Readable.from(
      (function* () {
        for (let at = 0; at < count; at++) yield line;
      })(),
    ),
    child.stdin,
  );
  assert.equal(await ended, 0);
  assert.equal(lines, count);
  assert.ok(bytes > 4 * 32e6, `only ${bytes} bytes went out`);
});

test('a folder becomes pages; newer ones are passed over; failures are named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-report-'));
  const out = join(folder, 'site');
  mkdirSync(join(folder, '2022'));
  writeFileSync(join(folder, 'a.txt'), '一、甲\n正文。\n');
  writeFileSync(join(folder, 'a.md'), '## 一、乙\n\n正文。\n');
  writeFileSync(join(folder, '2022', 'b.HTML'), '<p>正文。</p>');
  writeFileSync(join(folder, 'c.txt'), 'PK\u0003\u0004');
  const command = ['html', folder, '--out', out];

  // Threads run JavaScript: the program as one file, packages inside.
  const program = bundleIn(mkdtempSync(join(tmpdir(), 'policy-report-')));
  const first = await run(command, '', pathToFileURL(program));
  assert.equal(first.code, 1);
  assert.match(first.stderr, /c\.txt: This is a ZIP/u);
  assert.match(
    first.stderr,
    /^3 rendered to .* 0 skipped as newer, 1 failed/mu,
  );
  assert.deepEqual(readdirSync(out, {recursive: true}).map(String).sort(), [
    '2022',
    join('2022', 'b.html'),
    'a.html',
    'a.txt.html',
  ]);
  assert.match(
    readFileSync(join(out, 'a.txt.html'), 'utf8'),
    /一、<\/span>甲/u,
  );

  const later = new Date(Date.now() + 10_000);
  utimesSync(join(folder, 'a.md'), later, later);
  const second = await run(command, '', pathToFileURL(program));
  assert.match(
    second.stderr,
    /^1 rendered to .* 2 skipped as newer, 1 failed/mu,
  );
});

test('a place where no page can be written is named once, before any is made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-report-'));
  writeFileSync(join(folder, 'a.txt'), '一、甲\n正文。\n');
  writeFileSync(join(folder, 'b.txt'), '一、乙\n正文。\n');
  const file = join(folder, 'a.txt');
  const places: readonly (readonly [string, string])[] = [
    [file, 'This is a file; name a folder after --out.'],
    [
      join(file, 'site'),
      'A file stands where a folder is to be; name another after --out.',
    ],
    ['/proc/x', 'No folder can be made here; name another after --out.'],
  ];
  // Where Linux has /proc: Node's recursive mkdir never ended in it.
  const here = existsSync('/proc/self') ? places : places.slice(0, -1);
  for (const [out, reason] of here) {
    const {code, stderr} = await run(['html', folder, '--out', out]);
    assert.equal(code, 1);
    assert.equal(stderr, `${out}: ${reason}\n`);
  }
});

/** The command line as one file, packages inside, built into a folder. */
function bundleIn(folder: string): string {
  // The program reads its version in the folder above, as in the package.
  const outfile = join(folder, 'dist', 'cli.mjs');
  writeFileSync(join(folder, 'package.json'), '{"version": "1.2.3"}');
  buildSync({
    entryPoints: ['src/cli.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return outfile;
}
