import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';
import {serveBenchPages} from './pages.mjs';

/**
 * Measures of the reader and of the same text as static HTML, taken by turns in
 * one browser, so that whatever slows the machine slows both.
 */

const IN_PAGE = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

/** How often each page is opened; the median counts. */
const ROUNDS = {4000: 7, 100000: 5, 1000000: 3};

/** What a page is asked after it has loaded. */
const QUESTIONS = {
  static: ['resize', 'scroll'],
  wrapped: ['resize', 'switchScript', 'scroll', 'find'],
  src: [],
};

const ARGUMENTS = {switchScript: ['zh-Hant-TW'], find: ['行政复议']};

/** Rows {kind, characters, rate, paint, ready, …}, medians of all rounds. */
export async function measureReader({articleOf, sizes, rates, note}) {
  const found = await ensureChromium();
  const pages = await serveBenchPages(articleOf);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: found.shell ? 'shell' : true,
    args: chromiumArguments,
    env: {...process.env, ...found.env},
    protocolTimeout: 300_000,
  });
  const rows = [];
  try {
    for (const characters of sizes) {
      for (const rate of rates) {
        note(`${characters} characters, CPU ÷ ${rate}`);
        const setting = {browser, address: pages.address, characters, rate};
        rows.push(...(await measureByTurns(setting)));
      }
    }
  } finally {
    await browser.close();
    await pages.close();
  }
  return rows;
}

async function measureByTurns(setting) {
  const {characters, rate} = setting;
  const taken = new Map(Object.keys(QUESTIONS).map((kind) => [kind, []]));
  // The first round warms the server and the browser's caches.
  for (let round = 0; round <= ROUNDS[characters]; round++) {
    for (const [kind, list] of taken) {
      const measures = await measurePage(setting, kind);
      if (round > 0) list.push(measures);
    }
  }
  return [...taken].map(([kind, list]) => ({
    kind,
    characters,
    rate,
    ...medians(list),
  }));
}

async function measurePage({browser, address, characters, rate}, kind) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 900});
    await page.evaluateOnNewDocument(IN_PAGE);
    await page.emulateCPUThrottling(rate === 1 ? null : rate);
    await page.goto(`${address}/${kind}?chars=${characters}`, {
      waitUntil: 'commit' in page ? 'commit' : 'domcontentloaded',
      timeout: 120_000,
    });
    const measures = await page.evaluate(() => window.bench.load());
    for (const name of QUESTIONS[kind]) {
      if (name === 'switchScript') await page.evaluate(loadTable);
      const answer = await page.evaluate(
        (question, values) => window.bench[question](...values),
        name,
        ARGUMENTS[name] ?? [],
      );
      Object.assign(measures, flattened(name, answer));
    }
    return measures;
  } finally {
    await page.close();
  }
}

/** Has the dictionary fetched and ready, through a reader of one line. */
async function loadTable() {
  const small = document.createElement('policy-report');
  small.setAttribute('no-storage', '');
  small.textContent = '一、总体要求';
  small.script = 'zh-Hant-TW';
  document.body.append(small);
  const end = performance.now() + 30_000;
  const shown = () => small.querySelector('article')?.textContent ?? '';
  while (!shown().includes('總體') && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  small.remove();
}

const flattened = (name, answer) =>
  typeof answer === 'number'
    ? {[name]: answer}
    : Object.fromEntries(
        Object.entries(answer).map(([key, value]) => [`${name}.${key}`, value]),
      );

function medians(list) {
  const names = Object.keys(list[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(list.map((item) => item[name]))]),
  );
}

/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
