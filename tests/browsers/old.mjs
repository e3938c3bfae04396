import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {packagedChromium} from '../../scripts/browsers/packaged-chromium.mjs';
import {serveDemo} from '../../scripts/serve.mjs';
import {expectedDemo} from './expected-demo.mjs';
import {oldPuppeteer} from './launchers.mjs';
import {OLD_CHECKS} from './old-checks.mjs';

/**
 * `npm run test:old`: the built demo in Chromium builds from the floor upward.
 * Versions can be named: `npm run test:old -- 86 109`.
 */
const VERSIONS = [86, 92, 103, 109, 123];

const asked = process.argv.slice(2).map(Number);

async function main() {
  const server = await serveDemo();
  const demo = await expectedDemo();
  const counts = {passed: 0, failed: 0};
  for (const version of asked.length > 0 ? asked : VERSIONS) {
    console.log(`\nChromium ${version}`);
    await checkVersion(version, server.address, {demo, counts}).catch(
      (error) => {
        counts.failed++;
        console.error(`✖ it starts: ${error.message}`);
      },
    );
  }
  await server.close();
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

async function checkVersion(version, address, {demo, counts}) {
  const {path, env} = await packagedChromium(version);
  const browser = await oldPuppeteer.launch({
    executablePath: path,
    args: chromiumArguments,
    env: {...process.env, ...env},
    defaultViewport: {width: 1280, height: 900},
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address);
    await page.waitForSelector('policy-report > article', {timeout: 60_000});
    for (const [name, check] of Object.entries(OLD_CHECKS)) {
      try {
        await check(page, {demo, errors});
        counts.passed++;
        console.log(`✔ ${name}`);
      } catch (error) {
        counts.failed++;
        console.log(`✖ ${name}: ${error.message}`);
      }
    }
  } finally {
    await browser.close();
  }
}

await main();
