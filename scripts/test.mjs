import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join, posix, sep} from 'node:path';
import {ensureChromium} from './ensure-browser.mjs';

/**
 * `npm test`: every check, one after the other, whatever the ones before said.
 * The last line is `N passed, N failed`: Node tests, browser tests and checks
 * added up. The exit code is 0 when nothing failed.
 */

const counts = mkdtempSync(join(tmpdir(), 'policy-report-test-'));

/** Node runs one file less than there are cores, which is one on two cores. */
const cores = availableParallelism();

/**
 * Browsers side by side, each with its share of the files: many tests wait for
 * frames and timers. Pages of one browser could not share the focus.
 */
const browsers = Math.min(2, cores);

/** Taken one by one by whichever browser is free: a few files last longest. */
const SHARES = 6;

/** In this order; a check is a command that is right when it returns 0. */
const STEPS = [
  {name: 'Format and lint', run: () => check('npx', ['biome', 'check', '.'])},
  {name: 'Types', run: () => check('npx', ['tsc'])},
  {name: 'Build', run: () => check('npm', ['run', '--silent', 'build'])},
  {name: 'Sizes', run: () => check('npm', ['run', '--silent', 'size'])},
  {name: 'Node tests', run: nodeTests},
  {name: 'Browser tests', run: browserTests},
  {name: 'Screen reader', run: screenReader},
];

async function main() {
  const results = [];
  for (const {name, run} of STEPS) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
    const started = Date.now();
    const result = await run().catch(failure);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    results.push({name, seconds, ...result});
  }
  rmSync(counts, {recursive: true, force: true});
  summarise(results);
}

/** What did not run to its end is one failure. */
function failure(error) {
  console.error(error.message);
  return {passed: 0, failed: 1};
}

function summarise(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n── Summary ${'─'.repeat(53)}`);
  for (const {name, passed, failed, seconds} of results) {
    const counts = `${passed} passed, ${failed} failed (${seconds} s)`;
    const isRun = passed + failed > 0;
    console.log(`${name.padEnd(16)} ${isRun ? counts : 'not run, see above'}`);
  }
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
}

/** One check: passed when the command returns 0. */
async function check(command, options) {
  const {code} = await run(command, options);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** tests/**\/*.node.test.ts under Node's own runner, one line per file. */
async function nodeTests() {
  const {code, output} = await run('node', [
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${cores}`,
    '--test-reporter',
    './tests/house/file-reporter.mjs',
    ...filesBelow('tests', '.node.test.ts'),
  ]);
  return counted(code, /^(\d+) passed, (\d+) failed$/m.exec(output));
}

/** The rest of tests/ in Chromium, found or installed first. */
async function browserTests() {
  await ensureChromium();
  const files = filesBelow('tests', '.test.ts').filter(
    (file) => !file.endsWith('.node.test.ts'),
  );
  const shares = browsers === 1 ? 1 : SHARES;
  const open = Array.from({length: shares}, (_, share) => ({
    share,
    files: files.filter((_, at) => at % shares === share),
  }));
  const results = [];
  const lane = async () => {
    for (let next = open.shift(); next; next = open.shift()) {
      results.push(await browserShare(next).catch(failure));
    }
  };
  await Promise.all(Array.from({length: browsers}, lane));
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  return {passed: total('passed'), failed: total('failed')};
}

async function browserShare({files, share}) {
  const file = join(counts, `browser-${share}.json`);
  const {code} = await run('npx', ['wtr'], {
    // The runner takes patterns, which have slashes.
    FILES: files.map((file) => file.split(sep).join(posix.sep)).join(' '),
    TEST_COUNTS: file,
  });
  const {passed, failed} = JSON.parse(readFileSync(file, 'utf8'));
  return counted(code, [null, passed, failed]);
}

/** The demo through Orca in Chromium, where Orca can run; else said so. */
async function screenReader() {
  const {code, output} = await run('node', [
    'tests/screen-reader/run.mjs',
    '--browser=chromium',
    '--optional',
  ]);
  return counted(code, /^(\d+) passed, (\d+) failed$/m.exec(output));
}

/** Counts of a runner; one that fails without a failed test is a failure. */
function counted(code, found) {
  const passed = Number(found?.[1] ?? 0);
  const failed = Number(found?.[2] ?? 0);
  return {passed, failed: code !== 0 && failed === 0 ? 1 : failed};
}

/** Runs a command, shows and keeps what it prints. */
function run(command, options, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
      // npx and npm are scripts on Windows and need its shell.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({code, output}));
  });
}

function filesBelow(folder, ending) {
  return readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

await main();
