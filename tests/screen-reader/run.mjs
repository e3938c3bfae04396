import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {findFirefox} from '../../scripts/browsers/find-browser.mjs';
import {
  ensureChromium,
  installDebian,
  isDebianRoot,
} from '../../scripts/ensure-browser.mjs';
import {listen, missingPrograms} from './listening.mjs';
import {pageOfTranscripts} from './transcript.mjs';
import {WALK} from './walk.mjs';

/**
 * `npm run test:orca`: the demo, heard through the Orca screen reader with real
 * key presses. `-- --browser firefox` listens in Firefox only; `-- --write`
 * takes its time and writes docs/screen-reader.md. Each browser has one retry:
 * a key press can be lost on a busy machine.
 */
const {values: options} = parseArgs({
  options: {
    browser: {type: 'string', multiple: true, default: ['chromium', 'firefox']},
    write: {type: 'boolean', default: false},
  },
});

/** Silence after a step: long enough for the last message when we publish. */
const QUIET = options.write ? 900 : 300;
const ATTEMPTS = 2;
const PAGE = 'docs/screen-reader.md';

async function main() {
  await provide();
  const transcripts = new Map();
  for (const browser of options.browser) {
    const transcript = await attempt(browser);
    if (!transcript) process.exitCode = 1;
    else transcripts.set(browser, transcript);
  }
  if (options.write && !process.exitCode) {
    const page = readFileSync(PAGE, 'utf8');
    writeFileSync(PAGE, pageOfTranscripts(page, transcripts));
  }
}

/** The transcript of a browser in which nothing essential was missing. */
async function attempt(browser) {
  for (let number = 1; number <= ATTEMPTS; number++) {
    const started = Date.now();
    try {
      const transcript = await listen({browser, walk: WALK, quiet: QUIET});
      const failed = transcript.filter(({missing}) => missing.length > 0);
      report(browser, transcript, Date.now() - started);
      if (failed.length === 0) return transcript;
    } catch (error) {
      console.error(`${browser}: ${error.message}`);
    }
    if (number < ATTEMPTS) console.log(`${browser}: once more`);
  }
  return undefined;
}

function report(browser, transcript, time) {
  console.log(`\nOrca in ${browser}, ${Math.round(time / 1000)} s`);
  for (const {does, keys, said, missing} of transcript) {
    const mark = missing.length ? '✖' : '✔';
    console.log(`${mark} ${does}${keys && ` [${keys}]`}: ${said.join(' ¦ ')}`);
    if (missing.length) console.log(`  not heard: ${missing.join(', ')}`);
  }
  const good = transcript.filter(({missing}) => missing.length === 0).length;
  console.log(`${good} passed, ${transcript.length - good} failed`);
}

/** Sees to it that Orca, a display and the browsers are there. */
async function provide() {
  await ensureChromium();
  const packages = missingPrograms();
  if (options.browser.includes('firefox') && !findFirefox()) {
    packages.push('firefox-esr');
  }
  if (packages.length === 0) return;
  if (isDebianRoot() && installDebian(packages)) return;
  throw new Error(`Listening needs: apt-get install ${packages.join(' ')}`);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
