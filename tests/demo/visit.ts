import process from 'node:process';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';
import {serveDemo} from '../../scripts/serve.mjs';

/** The demo as `npm start` serves it, and a browser to look at it. */
export interface Visit {
  readonly address: string;
  readonly browser: Browser;
  /** Opens a page of the demo, with whatever went wrong on it. */
  open(name: string): Promise<{page: Page; troubles: string[]}>;
  end(): Promise<void>;
}

/** Serves what is in dist/ and starts a browser. */
export async function visitDemo(): Promise<Visit> {
  const server = await serveDemo();
  const {path, env} = await ensureChromium();
  const browser = await puppeteer.launch({
    executablePath: path,
    args: [...chromiumArguments],
    env: {...process.env, ...env},
    timeout: 120_000,
  });
  return {
    address: server.address,
    browser,
    async open(name) {
      const page = await browser.newPage();
      const troubles = troublesOf(page);
      await page.goto(new URL(name, server.address).href);
      return {page, troubles};
    },
    async end() {
      await browser.close();
      await server.close();
    },
  };
}

/** Errors, refused requests and missing files, as they happen. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) {
      troubles.push(message.text());
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Called off by the page itself.
    if (reason !== 'net::ERR_ABORTED')
      troubles.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      troubles.push(`${response.url()} ${response.status()}`);
    }
  });
  return troubles;
}
