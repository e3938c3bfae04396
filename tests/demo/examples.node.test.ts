import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {build, type Plugin} from 'esbuild';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {compile} from 'svelte/compiler';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';

/** The frameworks of demo/examples, each with its file. */
const examples = {
  'plain HTML': 'plain.js',
  'React 19': 'react.js',
  'Vue 3': 'vue.js',
  'Svelte 5': 'svelte.js',
} as const;

const folder = new URL('../../demo/examples/', import.meta.url).pathname;
const entry = new URL('../../src/policy-report.ts', import.meta.url).pathname;

let browser: Browser;
let server: Server;
const scripts = new Map<string, string>();

/** What a bundler's Svelte plugin does, and no more. */
const svelte: Plugin = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const {js} = compile(source, {filename: path, generate: 'client'});
      return {contents: js.code, loader: 'js'};
    });
  },
};

before(async () => {
  for (const file of Object.values(examples)) {
    const {outputFiles} = await build({
      entryPoints: [folder + file],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      minify: true,
      conditions: ['browser', 'production'],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      alias: {'policy-report/policy-report': entry},
      plugins: [svelte],
    });
    scripts.set(`/${file}`, outputFiles[0]?.text ?? '');
  }
  server = createServer(({url = ''}, response) => {
    const script = scripts.get(url);
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', `${type};charset=utf-8`);
    response.end(script ?? pageOf(url.slice('/page/'.length)));
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  const {path, env} = await ensureChromium();
  browser = await puppeteer.launch({
    executablePath: path,
    args: [...chromiumArguments],
    env: {...process.env, ...env},
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

for (const [name, file] of Object.entries(examples)) {
  test(`${name}: the report is shown, a property sets its size, its event is heard`, async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const {port} = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/page/${file}`);
    await page.waitForSelector('policy-report > article h2');
    assert.match(await heard(page), /^某市2023年法治建设情况报告$/);
    await page.click('#app button');
    await page.waitForSelector('article[data-size=large]', {timeout: 5_000});
    assert.deepEqual(errors, []);
    await page.close();
  });
}

async function heard(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector('output')?.textContent !== '',
  );
  return page.$eval('output', ({textContent}) => textContent ?? '');
}

function pageOf(file: string): string {
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8">
<title>${file}</title><link rel="icon" href="data:,">
<div id="app"></div><script type="module" src="/${file}"></script></html>`;
}
