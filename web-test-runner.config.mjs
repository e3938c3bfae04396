import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {alfaPlugin} from './tests/browsers/alfa-plugin.mjs';
import {countReporter} from './tests/browsers/count-reporter.mjs';
import {devicePlugin} from './tests/browsers/device-plugin.mjs';
import {launcherOf} from './tests/browsers/launchers.mjs';
import {answerMade} from './tests/browsers/made-server.mjs';

/**
 * Browser tests: every tests/**\/*.test.ts that is not a Node test.
 *
 *   npx wtr                                  all, in Chromium
 *   npx wtr --files tests/view/x.test.ts     one file
 *   BROWSERS=chromium,firefox,webkit npx wtr other engines; `all` takes those
 *                                            this machine has
 */
const ALL = ['chromium', 'firefox', 'webkit'];
const asked = process.env.BROWSERS ?? 'chromium';
const names = asked === 'all' ? ALL : asked.split(',');
const old = names.some((name) => /^chromium\d/.test(name));

/** Launchers of the engines asked for; a named one that is missing is an error. */
function browsers() {
  return names.flatMap((name) => {
    const launcher = launcherOf(name);
    if (launcher) return [launcher];
    if (asked !== 'all')
      throw new Error(`There is no ${name} here to test in.`);
    console.warn(`${name} is not on this machine: skipped.`);
    return [];
  });
}

/** The page of a test file; STATES=3/17 asks states.test.ts for a share. */
function testPage(framework) {
  const states = process.env.STATES;
  return `<!doctype html>
<html${states ? ` data-states="${states}"` : ''}>
  <head></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;
}

/** Answers below /made/ by hand: see tests/browsers/made-server.mjs. */
function made(context, next) {
  if (!answerMade(context.req, context.res)) return next();
  context.respond = false;
  return undefined;
}

export default {
  files: process.env.FILES?.split(' ') ?? [
    'tests/**/*.test.ts',
    '!tests/**/*.node.test.ts',
  ],
  // micromark's "development" build is CommonJS below, so conditions are plain.
  nodeResolve: {exportConditions: ['default']},
  // Focus, frames and viewports are only real in the page in front.
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: browsers(),
  middleware: [made],
  testRunnerHtml: testPage,
  plugins: [
    esbuildPlugin({
      ts: true,
      js: old,
      target: old ? 'chrome86' : 'es2022',
      tsconfig: './tsconfig.json',
    }),
    devicePlugin(),
    a11ySnapshotPlugin(),
    alfaPlugin(),
  ],
  reporters: [defaultReporter(), countReporter(process.env.TEST_COUNTS)],
  // Above puppeteer's three starts of 60 s; a slow machine is no failure.
  browserStartTimeout: 200_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: process.env.STATES ? 3_600_000 : 1_800_000,
  // A test waits for what is promised; a slow machine only takes longer.
  testFramework: {config: {ui: 'bdd', timeout: 240_000}},
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
  },
};
