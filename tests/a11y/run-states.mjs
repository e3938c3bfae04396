import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';

/**
 * `npm run test:states`: the three judges on every combination of size, script,
 * theme, open panel, width and forced colours (tests/a11y/states.test.ts), where
 * `npm test` takes every pair of values. In shares, each a page of its own;
 * shares can be named: `npm run test:states -- 3 4`.
 */
/** A prime, so that each share has every size, script, theme and panel. */
const SHARES = 17;

const asked = process.argv.slice(2).map(Number);
const shares = asked.length > 0 ? asked : numbersTo(SHARES);
const folder = mkdtempSync(join(tmpdir(), 'policy-report-states-'));
const total = {passed: 0, failed: 0};

await ensureChromium();
for (const share of shares) {
  const file = join(folder, `${share}.json`);
  const started = Date.now();
  const {passed, failed} = await judge(`${share}/${SHARES}`, file);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `Share ${share} of ${SHARES}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  total.passed += passed;
  total.failed += failed;
}
rmSync(folder, {recursive: true, force: true});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one share; what does not run counts as a failure. */
async function judge(states, file) {
  const runner = spawn('npx', ['wtr'], {
    env: {
      ...process.env,
      STATES: states,
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
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 1};
  }
}

function numbersTo(last) {
  return Array.from({length: last}, (_, index) => index + 1);
}
