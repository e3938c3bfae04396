import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';
import {embedCode} from '../../scripts/integrity.mjs';
import {installPackage, type Project} from './installed-package.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'";

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

describe('the drop-in file of the packed package', () => {
  let project: Project;
  let server: Server;
  let browser: Browser;
  let folder: string;
  let integrity: Record<string, string>;

  before(async () => {
    project = installPackage();
    folder = join(project.folder, 'node_modules/policy-report/dist/cdn');
    integrity = JSON.parse(
      readFileSync(join(folder, 'integrity.json'), 'utf8'),
    );
    server = serve(folder, pageWith(embedCode(integrity, '/cdn/')));
    const {path, env} = await ensureChromium();
    browser = await puppeteer.launch({
      executablePath: path,
      args: [...chromiumArguments],
      env: {...process.env, ...env},
      timeout: 60_000,
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    project?.remove();
  });

  it('comes with the hash of every file beside it', () => {
    const files = project.packed
      .filter((path) => /^dist\/cdn\/.*\.js$/.test(path))
      .map((path) => path.slice('dist/cdn/'.length));
    assert.deepEqual(Object.keys(integrity).sort(), files.sort());
    for (const [name, expected] of Object.entries(integrity)) {
      const sum = createHash('sha384').update(readFileSync(join(folder, name)));
      assert.equal(`sha384-${sum.digest('base64')}`, expected, name);
    }
  });

  it('reads, converts and finds in a page of a strict site', async () => {
    const page = await browser.newPage();
    const troubles = troublesOf(page);
    const {port} = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForSelector('policy-report > article h3');
    const matches = await page.evaluate(async () => {
      const reader = document.querySelector('policy-report') as HTMLElement & {
        script: string;
        find(query: string): Promise<number>;
      };
      reader.script = 'zh-Hant';
      return reader.find('发展');
    });
    assert.equal(matches, 1);
    await page.waitForSelector('policy-report > article[lang="zh-Hant"]');
    const text = await page.$eval(
      'policy-report > article',
      (article) => article.textContent,
    );
    assert.match(text ?? '', /幹部要學習後面的內容/);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});

/** The code that the build prints, around a report. */
function pageWith(embed: string): string {
  const report =
    '一、总体要求\n推动发展，干部要学习后面的内容。\n二、任务\n落实。';
  const code = embed.replace('…the article as it is…', report);
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>页</title></head><body>${code}</body></html>`;
}

function serve(folder: string, page: string): Server {
  return createServer(({url = '/'}, response) => {
    response.setHeader('content-security-policy', policy);
    const name = url.startsWith('/cdn/') ? url.slice('/cdn/'.length) : '';
    if (url === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    } else if (/^[\w-]+\.\w+$/.test(name)) {
      response.setHeader('content-type', types[extname(name)] ?? 'text/plain');
      response.end(readFileSync(join(folder, name)));
    } else response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
}

function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) {
      troubles.push(message.text());
    }
  });
  return troubles;
}
