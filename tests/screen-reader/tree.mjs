import {execFile, spawnSync} from 'node:child_process';
import {dirname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath, URL} from 'node:url';
import {promisify} from 'node:util';

/**
 * The platform accessibility tree (AT-SPI) of the demo: what a browser hands to
 * a screen reader. One line per node, without coordinates and versions.
 */

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

/** The demo by its title, and the last heading of its report. */
const TITLE = '哈爾濱市2022年';
const LAST_HEADING = /^ *heading '十一、/m;

/** How long a report may take to be in the tree on a busy machine. */
const PATIENCE = 240_000;

/** Resolves once the last heading of the report is in the tree. */
export async function reportStands(desktop) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (LAST_HEADING.test(await dump(desktop, '--last-heading'))) return;
    await sleep(200);
  }
  throw new Error('The report never stood in the accessibility tree.');
}

/** The tree once all of the report is in it and it stands still. */
export async function platformTree(desktop) {
  const end = Date.now() + PATIENCE;
  let before = '';
  while (Date.now() < end) {
    const tree = await dump(desktop);
    if (tree === before && LAST_HEADING.test(tree)) return tree;
    before = tree;
    await sleep(200);
  }
  throw new Error('The accessibility tree never stood still.');
}

/** Where the tree of an engine is kept. */
export const goldenOf = (browser) =>
  new URL(`./trees/${browser}.txt`, import.meta.url);

/** Lines of `diff -u` between a kept tree and another; none when alike. */
export function differenceFrom(golden, tree) {
  const {stdout} = spawnSync('diff', ['-u', fileURLToPath(golden), '-'], {
    input: tree,
    encoding: 'utf8',
  });
  return stdout.split('\n').slice(2).filter(Boolean);
}

/** One dump; empty while the page is not there. */
async function dump({env}, ...extra) {
  const script = join(here, 'dump_tree.py');
  const options = {env, maxBuffer: 64_000_000};
  const {stdout} = await run(
    '/usr/bin/python3',
    [script, TITLE, ...extra],
    options,
  ).catch(() => ({stdout: ''}));
  return stdout;
}
