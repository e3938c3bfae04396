import assert from 'node:assert/strict';
import {test} from 'node:test';
import {run} from './run.js';

const page =
  '<body><div>别的内容。</div><div id="text"><p>一、总体要求</p><p>做好工作。</p></div></body>';

test('--selector says where in a page the report stands, for every command', async () => {
  for (const command of ['parse', 'outline', 'html', 'text', 'markdown']) {
    const {code, stdout} = await run(
      [command, '-', '--selector', '#text'],
      page,
    );
    assert.equal(code, 0, command);
    assert.match(stdout, /总体要求/u, command);
    if (/text|markdown/u.test(command)) assert.doesNotMatch(stdout, /别的/u);
  }
  const help = await run(['check', '--help']);
  assert.match(help.stdout, /--selector CSS/u);
});

test('--selector that matches nothing ends with 1 and says which', async () => {
  for (const command of ['check', 'text']) {
    const {code, stdout, stderr} = await run(
      [command, '-', '--selector', '#absent'],
      page,
    );
    assert.equal(code, 1);
    assert.match(stdout + stderr, /:0 error selector-unmatched .*"#absent"/u);
  }
});

test('--selector that is none ends with 2 and a sentence', async () => {
  for (const selector of ['..', 'div:hover']) {
    const {code, stderr} = await run(
      ['text', '-', '--selector', selector],
      page,
    );
    assert.equal(code, 2);
    assert.match(stderr, /^--selector: ".*" is not a CSS selector/u);
  }
  const folder = ['html', 'tests/fixtures', '--out', '/nowhere'];
  assert.equal((await run([...folder, '--selector', '..'])).code, 2);
});

test('a record has a selector of its own, or that of the command', async () => {
  const records = [
    {id: 1, source: page, format: 'html'},
    {id: 2, source: page, format: 'html', selector: 'div:first-child'},
    {id: 3, source: page, format: 'html', selector: '..'},
    {id: 4, source: page, format: 'html', selector: 4},
  ];
  const {code, stdout} = await run(
    ['parse', '--ndjson', '--selector', '#text'],
    records.map((record) => JSON.stringify(record)).join('\n'),
  );
  assert.equal(code, 1);
  const [first, second, third, fourth] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(first.report.furniture, ['别的内容。']);
  assert.ok(second.report.furniture.includes('一、总体要求'));
  assert.match(third.error, /^Line 3: ".." is not a CSS selector/u);
  assert.equal(fourth.error, 'Line 4: The selector of a record is a string.');
});
