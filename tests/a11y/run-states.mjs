import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';

/**
 * `npm run test:states`: the three judges on every combination of size, script,
 * theme, open panel, width and forced colours (tests/a11y/states.test.ts), where
 * `npm test` takes every pair of values. In shares, each a page of its own;
 * shares can be named: `npm run test:states -- 3 4`. A share that passed is not
 * run again until the sources change.
 */
/** A prime, so that each share has every size, script, theme and panel. */
const SHARES = 17;

/** While one page waits for Alfa, which judges outside, another is looked at. */
const AT_ONCE = 2;

/** Alfa makes and drops some 100 MB a page, which a small nursery keeps too long. */
const MEMORY = '--max-semi-space-size=64';

const asked = process.argv.slice(2).map(Number);
const folder = 'node_modules/.cache/policy-report-states';
const sources = digestOf(['src', 'tests/a11y', 'tests/browsers']);
const total = {passed: 0, failed: 0};

await ensureChromium();
mkdirSync(folder, {recursive: true});
const open = asked.length > 0 ? asked : numbersTo(SHARES);
await Promise.all(Array.from({length: AT_ONCE}, takeShares));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Judges what nobody has taken yet, share by share. */
async function takeShares() {
  for (let share = open.shift(); share; share = open.shift()) {
    await takeShare(share);
  }
}

async function takeShare(share) {
  const file = join(folder, `${sources}-${share}.json`);
  const before = countsIn(file);
  const isDone = before !== null && before.failed + before.skipped === 0;
  const {passed, failed, skipped} = isDone ? before : await judge(share, file);
  const note = isDone ? ' (as before)' : '';
  console.log(
    `Share ${share} of ${SHARES}: ${passed} passed, ${failed} failed, ${skipped} skipped${note}`,
  );
  total.passed += passed;
  // A state that was not judged is not known to be right.
  total.failed += failed + skipped;
}

/** Runs one share; what does not run counts as a failure. */
async function judge(share, file) {
  const runner = spawn('npx', ['wtr'], {
    env: {
      ...process.env,
      NODE_OPTIONS: MEMORY,
      STATES: `${share}/${SHARES}`,
      TEST_COUNTS: file,
      FILES: 'tests/a11y/states.test.ts',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let said = '';
  runner.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => runner.once('close', resolve));
  if (code !== 0) console.log(said);
  return countsIn(file) ?? {passed: 0, failed: 1, skipped: 0};
}

/** What countReporter wrote; null when it did not. */
function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A name for the state of the files below some folders. */
function digestOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    for (const file of files.sort())
      hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function numbersTo(last) {
  return Array.from({length: last}, (_, index) => index + 1);
}
