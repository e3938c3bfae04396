import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {CannotListen} from './desktop.mjs';
import {listen} from './listening.mjs';
import {provideListening} from './provide.mjs';
import {pageOfTranscripts} from './transcript.mjs';
import {versionOf} from './versions.mjs';
import {WALK} from './walk.mjs';

/**
 * `npm run test:orca`: the demo, heard through the Orca screen reader with real
 * key presses. `-- --browser chromium` listens in that one only; `-- --write`
 * takes its time and writes docs/accessibility.md. Each browser has one retry:
 * a key press can be lost on a busy machine. `--optional`, for `npm test`: where
 * Orca cannot run that is said, and no failure.
 */
const {values: options} = parseArgs({
  options: {
    browser: {type: 'string', multiple: true, default: ['chromium', 'firefox']},
    write: {type: 'boolean', default: false},
    optional: {type: 'boolean', default: false},
  },
});

/** Silence after a step: long enough for the last message when we publish. */
const QUIET = options.write ? 1000 : 150;
const ATTEMPTS = 2;
const PAGE = 'docs/accessibility.md';

async function main() {
  await provideListening(options.browser);
  const heard = [];
  for (const browser of options.browser) {
    const steps = await attempt(browser);
    heard.push({browser, version: versionOf(browser), steps});
  }
  const steps = heard.flatMap((browser) => browser.steps);
  const failed = steps.filter(isFailed).length;
  console.log(`\n${steps.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
  else if (options.write) {
    const page = readFileSync(PAGE, 'utf8');
    const transcripts = {orca: versionOf('orca'), heard};
    writeFileSync(PAGE, pageOfTranscripts(page, transcripts));
  }
}

const isFailed = ({missing}) => missing.length > 0;

/** The steps of the first walk in which all essentials were heard, or the last. */
async function attempt(browser) {
  let steps = [];
  for (let number = 1; number <= ATTEMPTS; number++) {
    const started = Date.now();
    steps = await listen({browser, walk: WALK, quiet: QUIET}).catch(broken);
    report(browser, steps, Date.now() - started);
    if (!steps.some(isFailed)) break;
    if (number < ATTEMPTS) console.log(`${browser}: once more`);
  }
  return steps;
}

/** A walk that could not be ended counts as one step that failed. */
function broken(error) {
  if (error instanceof CannotListen) throw error;
  const {message} = error;
  return [{does: 'The walk', keys: '', said: [], missing: [message]}];
}

function report(browser, steps, time) {
  console.log(`\nOrca in ${browser}, ${Math.round(time / 1000)} s`);
  for (const {does, keys, said, missing} of steps) {
    const mark = missing.length > 0 ? '✖' : '✔';
    console.log(`${mark} ${does}${keys && ` [${keys}]`}: ${brief(said)}`);
    if (missing.length > 0) console.log(`  not heard: ${missing.join(', ')}`);
  }
}

const brief = (said) => {
  const text = said.join(' ¦ ');
  return text.length > 400 ? `${text.slice(0, 400)} …` : text;
};

await main().catch((error) => {
  const isNotHere = error instanceof CannotListen;
  const was = isNotHere ? 'not run' : 'broken off';
  console.log(`The screen reader test was ${was}. ${error.message}`);
  if (!isNotHere || !options.optional) process.exitCode = 1;
});
