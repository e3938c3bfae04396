import {buildSync} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {parseReport, toHtml} from '../../dist/index.js';
import {
  textsOf,
  writeDocumentTable,
} from '../../dist/script/prepared/document-table.js';
import {documentTable} from '../../dist/script/prepared/make-document-table.js';
import {chromiumArguments} from '../../scripts/browsers/launch-options.mjs';
import {ensureChromium} from '../../scripts/ensure-browser.mjs';
import {serveBenchPages} from './pages.mjs';
import {reportText} from './report-text.mjs';
import {median} from './table.mjs';

/** What is asked of the engines, by the file that a page would load. */
const ENGINES = {
  'opencc-js': 'opencc-js/cn2t',
  tables: './src/script/tables/tables-converter.ts',
  prepared: './src/script/prepared/document-table.ts',
};

/** A phone: the processor at a sixth, a report of 20,000 characters. */
const SLOW = 6;
const REPORT = 20_000;
const BEGINNING = 4_000;

/**
 * Measures the first switch from 简 to 臺灣 in Chromium, engines by turns: the
 * processor's time from import to the first 4,000 characters, with the files
 * fetched before; of that the time after the engine's module has run (decode,
 * build, convert); what stays on the heap; the longest task of a slow page.
 */
export async function measureFirstSwitch(rounds) {
  const found = await ensureChromium();
  const pages = await serveBenchPages((text) =>
    toHtml(parseReport(text).report),
  );
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: found.shell ? 'shell' : true,
    args: chromiumArguments,
    env: {...process.env, ...found.env},
  });
  try {
    const cold = await measureCold(browser, pages.address, rounds);
    return {...cold, task: await measureTasks(browser, pages.address, rounds)};
  } finally {
    await browser.close();
    await pages.close();
  }
}

/** Milliseconds to 4,000 characters, from import and after; bytes kept. */
async function measureCold(browser, address, rounds) {
  const {report} = parseReport(reportText(BEGINNING));
  const given = {
    report,
    texts: textsOf(report),
    json: writeDocumentTable(await documentTable(report, ['zh-Hant-TW'])),
  };
  const bundles = Object.entries(ENGINES).map(([name, file]) => [
    name,
    bundleOf(file),
  ]);
  const [time, work, heap] = [1, 2, 3].map(() => listsFor(ENGINES));
  for (let round = 0; round < rounds; round++) {
    for (const [name, code] of bundles) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${address}/static?chars=100`);
      await page.evaluate(prepare, code, given);
      const before = await heapOf(page);
      const taken = await workOf(page);
      work[name].push(await page.evaluate(convertCold, name));
      time[name].push((await taken()) * 1000);
      heap[name].push((await heapOf(page)) - before);
      await context.close();
    }
  }
  return {time: medians(time), work: medians(work), heap: medians(heap)};
}

function bundleOf(file) {
  const {outputFiles} = buildSync({
    stdin: {contents: `export * from '${file}'`, resolveDir: '.'},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    external: file.startsWith('.') ? ['opencc-js'] : [],
    write: false,
  });
  return outputFiles[0].text;
}

/** Runs in the page: has the file and the report there, as before a switch. */
async function prepare(code, given) {
  const type = 'text/javascript';
  const url = URL.createObjectURL(new Blob([code], {type}));
  globalThis.given = {...given, url};
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/**
 * Runs in the page: the switch, as far as 4,000 characters. Gives the
 * milliseconds that it took once the module was there.
 */
async function convertCold(engine) {
  const {url, report, texts, json} = globalThis.given;
  const makers = {
    'opencc-js': ({Converter}) => Converter({from: 'cn', to: 'tw'}),
    tables: async ({loadTablesConverter}) =>
      (await loadTablesConverter('zh-Hans', 'zh-Hant-TW', true)).convert,
    prepared: ({readDocumentTable, preparedConverter}) =>
      preparedConverter(readDocumentTable(json), report, 'zh-Hant-TW').convert,
  };
  const module = await import(url);
  const start = performance.now();
  const convert = await makers[engine](module);
  const converted = texts.map(convert);
  const end = performance.now();
  globalThis.kept = [convert, converted]; // of the heap, this stays
  return end - start;
}

/** The seconds of processor that the page's main thread takes from now on. */
async function workOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const taken = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value;
  };
  const before = await taken();
  return async () => (await taken()) - before;
}

/** Bytes of the page's heap, typed arrays with it, after a collection. */
async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await session.send(
    'Runtime.getHeapUsage',
  );
  await session.detach();
  return usedSize + backingStorageSize;
}

/** The longest task of a first switch in the reader, and with opencc-js. */
async function measureTasks(browser, address, rounds) {
  const kinds = {tables: switchReader, 'opencc-js': switchStatic};
  const task = listsFor(kinds);
  const opencc = bundleOf(ENGINES['opencc-js']);
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(kinds)) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const path = name === 'tables' ? 'wrapped' : 'static';
      await page.goto(`${address}/${path}?chars=${REPORT}`);
      await page.waitForSelector('article[slot=report], body > article');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await page.emulateCPUThrottling(SLOW);
      task[name].push(await page.evaluate(run, opencc));
      await context.close();
    }
  }
  return medians(task);
}

/** Runs in the page: the reader changes its script. */
async function switchReader() {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries())
      longest = Math.max(longest, duration);
  }).observe({type: 'longtask'});
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const reader = document.querySelector('policy-report');
  const article = () => reader.querySelector('article[slot=report]');
  await pause(500);
  reader.script = 'zh-Hant-TW';
  while (article().lang !== 'zh-Hant-TW') await pause(50);
  await pause(1_000);
  return longest;
}

/** Runs in the page: every text of it through opencc-js. */
async function switchStatic(code) {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries())
      longest = Math.max(longest, duration);
  }).observe({type: 'longtask'});
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  await pause(500);
  const url = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  const {Converter} = await import(url);
  const convert = Converter({from: 'cn', to: 'tw'});
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    walker.currentNode.data = convert(walker.currentNode.data);
  }
  await pause(1_000);
  return longest;
}

function listsFor(names) {
  return Object.fromEntries(Object.keys(names).map((name) => [name, []]));
}

function medians(lists) {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, median(list)]),
  );
}
