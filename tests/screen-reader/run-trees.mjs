import {mkdirSync, writeFileSync} from 'node:fs';
import {URL} from 'node:url';
import {parseArgs} from 'node:util';
import {findWebKit} from '../../scripts/browsers/find-browser.mjs';
import {serveDemo} from '../../scripts/serve.mjs';
import {Desktop} from './desktop.mjs';
import {DESKTOP_BROWSERS} from './desktop-browsers.mjs';
import {provideDesktop} from './provide.mjs';
import {differenceFrom, goldenOf, platformTree} from './tree.mjs';

/**
 * `npm run test:trees`: the demo's platform accessibility tree in Chromium,
 * Firefox and WebKitGTK (when it is there) against the kept ones in trees/.
 * `-- --browser firefox` looks at one; `-- --write` keeps what is found.
 */
const {values: options} = parseArgs({
  options: {
    browser: {type: 'string', multiple: true},
    write: {type: 'boolean', default: false},
  },
});

async function main() {
  const browsers = options.browser ?? enginesHere();
  await provideDesktop(browsers);
  let failed = 0;
  for (const browser of browsers) {
    const tree = await treeIn(browser);
    const golden = goldenOf(browser);
    if (options.write) {
      mkdirSync(new URL('.', golden), {recursive: true});
      writeFileSync(golden, tree);
    }
    const difference = differenceFrom(golden, tree);
    console.log(`${difference.length ? '✖' : '✔'} ${browser}`);
    if (difference.length === 0) continue;
    failed++;
    console.log(difference.join('\n'));
  }
  console.log(`${browsers.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function enginesHere() {
  if (findWebKit()) return ['chromium', 'firefox', 'webkit'];
  console.log('WebKitGTK was not looked at: its MiniBrowser is not here.');
  return ['chromium', 'firefox'];
}

async function treeIn(browser) {
  const demo = await serveDemo();
  const desktop = new Desktop();
  try {
    await desktop.start();
    DESKTOP_BROWSERS[browser](desktop, demo.address);
    return await platformTree(desktop);
  } finally {
    await desktop.stop();
    await demo.close();
  }
}

await main().catch((error) => {
  console.error(`The trees were not looked at. ${error.message}`);
  process.exitCode = 1;
});
