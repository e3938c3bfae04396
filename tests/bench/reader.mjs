import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';
import {serveBenchPages} from './pages.mjs';

/**
 * Measures of the reader, of the same text as static HTML and by lit, taken by
 * turns in one browser, so that whatever slows the machine slows all.
 */

const IN_PAGE = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

/** What a page is asked after it has loaded. */
const QUESTIONS = {
  static: ['resize', 'scroll'],
  wrapped: ['resize', 'switchScript', 'scroll', 'find'],
  src: [],
  lit: ['switchScript'],
};

const ARGUMENTS = {
  switchScript: ['zh-Hant-TW'],
  find: ['行政复议', '行政復議'],
};

/**
 * Rows {kind, characters, rate, rounds, measures} with a list of numbers for
 * each measure, one of each round. `seconds` is the time of a size at a rate,
 * `rounds` the least and the most of them whatever the time.
 */
export async function measureReader(options) {
  const {articleOf, sizes, rates, note} = options;
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
        rows.push(...(await measureByTurns(setting, options)));
      }
    }
  } finally {
    await browser.close();
    await pages.close();
  }
  return rows;
}

async function measureByTurns(setting, {seconds, rounds: [least, most]}) {
  const {characters, rate} = setting;
  const kinds = Object.keys(QUESTIONS);
  const taken = new Map(kinds.map((kind) => [kind, []]));
  // A first round warms the server and the browser's caches.
  if (rate === 1) for (const kind of kinds) await measurePage(setting, kind);
  const end = Date.now() + seconds * 1000;
  let rounds = 0;
  while (rounds < least || (rounds < most && Date.now() < end)) {
    for (const [kind, list] of taken) {
      list.push(await measurePage(setting, kind));
    }
    rounds++;
  }
  return [...taken].map(([kind, list]) => {
    const measures = Object.fromEntries(
      Object.keys(list[0]).map((name) => [name, list.map((one) => one[name])]),
    );
    return {kind, characters, rate, rounds, measures};
  });
}

async function measurePage({browser, address, characters, rate}, kind) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 900});
    await page.evaluateOnNewDocument(IN_PAGE);
    await page.emulateCPUThrottling(rate === 1 ? null : rate);
    await page.goto(`${address}/${kind}?chars=${characters}`, {
      waitUntil: 'domcontentloaded',
      timeout: 120_000,
    });
    const measures = await page.evaluate(() => window.bench.load());
    for (const name of QUESTIONS[kind]) {
      if (name === 'switchScript' && kind !== 'lit') {
        await page.evaluate(loadTable);
      }
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
  small.setAttribute('id-prefix', 'small-');
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
