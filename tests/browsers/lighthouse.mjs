import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';
import {serveDemo} from '../../scripts/serve.mjs';

/**
 * `npm run test:lighthouse`: Lighthouse on every page of the built demo, on a
 * telephone's screen: accessibility 100, best practices 100, and nothing in the
 * page jumps. Pages can be named: `npm run test:lighthouse -- law.html`.
 * Lighthouse brings 200 packages and 185 MB along, so it is fetched when this
 * is run, and `npm ci` stays without it.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** What each page must score, and what it may shift (CLS). */
const WANTED = {accessibility: 1, 'best-practices': 1};
const MOST_SHIFT = 0;

/** Audits that a page fails by itself, on purpose, around the reader. */
const OWN_FAULTS = {
  // As old government pages are: quirks mode, 12 px, made for one width.
  'government-page.html': ['doctype', 'font-size', 'label', 'viewport'],
};

const asked = process.argv.slice(2);

async function main() {
  const {path} = await ensureChromium();
  const demo = await serveDemo();
  const counts = {passed: 0, failed: 0};
  for (const page of asked.length > 0 ? asked : pagesOfDemo()) {
    const found = await troublesOf(`${demo.address}${page}`, page, path);
    counts[found.length === 0 ? 'passed' : 'failed']++;
    console.log(`${found.length === 0 ? '✔' : '✖'} ${page}`);
    for (const trouble of found) console.log(`    ${trouble}`);
  }
  await demo.close();
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** The pages a visitor of the demo can open, the documentation among them. */
function pagesOfDemo() {
  if (!existsSync('demo/docs')) throw new Error('First: npm run build.');
  const pagesIn = (folder) =>
    readdirSync(join('demo', folder)).filter((name) => name.endsWith('.html'));
  return [...pagesIn(''), ...pagesIn('docs').map((name) => `docs/${name}`)];
}

/** What Lighthouse finds wrong with a page, as sentences. */
async function troublesOf(address, page, browser) {
  const {categories, audits, runtimeError} = await reportOf(address, browser);
  if (runtimeError) return [runtimeError.message];
  const ownFaults = OWN_FAULTS[page] ?? [];
  const wrong = Object.keys(WANTED).flatMap((name) =>
    categories[name].auditRefs
      .filter(({weight, id}) => weight > 0 && !ownFaults.includes(id))
      .map(({id}) => audits[id])
      .filter(({score}) => score !== null && score < WANTED[name])
      .map(({id, title}) => `${name}: ${id}: ${title}`),
  );
  const shift = audits['cumulative-layout-shift'].numericValue;
  const isStill = shift <= MOST_SHIFT;
  return isStill ? wrong : [...wrong, `the page shifts by ${shift}`];
}

async function reportOf(address, browser) {
  const flags = ['--headless=new', ...chromiumArguments].join(' ');
  const categories = [...Object.keys(WANTED), 'performance'].join(',');
  const said = await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${categories}`,
      `--chrome-flags=${flags}`,
    ],
    {CHROME_PATH: browser},
  );
  return JSON.parse(said);
}

/** What a command prints. */
function run(command, options, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${command} ended with ${code}.`));
    });
  });
}

await main();
