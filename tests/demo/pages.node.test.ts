import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {type Visit, visitDemo} from './visit.js';

/** Every page with the reader on it, and how many readers. */
const pages = [
  {name: 'index.html', readers: 1},
  {name: 'law.html', readers: 1},
  {name: 'notice.html', readers: 1},
  {name: 'two-reports.html', readers: 2},
  {name: 'prepared.html', readers: 1},
  {name: 'government-page.html', readers: 1},
  {name: 'docs/webmaster.html', readers: 1},
];
const plainPages = [
  'docs/index.html',
  'docs/element.html',
  'docs/library.html',
];
/** Pages of the documentation that are not read in the reader. */
const proseOfDocs = [
  'docs/index.html',
  'docs/element.html',
  'docs/performance.html',
  'docs/changelog.html',
];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the demo, under the policy of a strict site', () => {
  let visit: Visit;
  before(async () => {
    visit = await visitDemo();
  });
  after(() => visit.end());

  for (const {name, readers} of pages) {
    it(`shows the report on ${name} and nothing goes wrong`, async () => {
      const {page, troubles} = await visit.open(name);
      await page.waitForFunction(
        (count) =>
          document.querySelectorAll('policy-report > article[slot=report]')
            .length === count,
        {timeout: 60_000},
        readers,
      );
      const lengths = await page.$$eval('article[slot=report]', (articles) =>
        articles.map((article) => (article as HTMLElement).innerText.length),
      );
      assert.ok(
        lengths.every((length) => length > 100),
        `text of ${lengths.join(', ')} characters`,
      );
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('converts the prepared page without a dictionary', async () => {
    const {page, troubles} = await visit.open('prepared.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const tag of ['zh-Hant-TW', 'zh-Hant-HK', 'zh-Hans']) {
      await page.evaluate((script) => {
        document.querySelector('policy-report')?.setAttribute('script', script);
      }, tag);
      await page.waitForSelector(`article[slot=report][lang=${tag}]`, {
        timeout: 60_000,
      });
    }
    const title = await page.$eval(
      'article[slot=report] h1',
      (heading) => heading.textContent,
    );
    assert.match(title ?? '', /法治政府建设年度报告/);
    const files = asked.map((url) => url.replace(/.*\//, ''));
    assert.ok(files.includes('document-table.js'));
    assert.deepEqual(
      files.filter((file) =>
        /^(?:to|from|tables|simplified|region)-|words/.test(file),
      ),
      [],
    );
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('shows the text where there are no scripts', async () => {
    const {page, troubles} = await visit.open('no-js.html');
    const text = await page.$eval(
      'policy-report',
      (element) => (element as HTMLElement).innerText,
    );
    assert.match(text, /一、主动公开情况[\s\S]*三、存在的问题/);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  for (const name of plainPages) {
    it(`has the page ${name}`, async () => {
      const {page, troubles} = await visit.open(name);
      assert.ok(await page.$('h1'));
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  for (const name of proseOfDocs) {
    it(`is dark where the system is, narrow, and right for axe: ${name}`, async () => {
      const {page} = await visit.open(name);
      await page.setViewport({width: 320, height: 700});
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: 'dark'},
      ]);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const {violations} = await window.axe.run(document, {});
        const {scrollWidth} = document.documentElement;
        return {
          ground: getComputedStyle(document.body).backgroundColor,
          width: scrollWidth,
          violations: violations.map(({id, nodes}) => [
            id,
            ...nodes.map(({target}) => target.join(' ')),
          ]),
        };
      });
      assert.deepEqual(found, {
        ground: 'rgb(13, 15, 18)',
        width: 320,
        violations: [],
      });
      await page.close();
    });
  }

  it('has no link that leads nowhere', async () => {
    const {page} = await visit.open('index.html');
    const seen = new Set<string>();
    const queue = [...pages.map(({name}) => name), 'no-js.html', ...plainPages];
    const dead: string[] = [];
    for (const name of queue) {
      await page.goto(new URL(name, visit.address).href);
      const links = await page.$$eval('a[href]', (anchors) =>
        anchors.map(({href}) => href.replace(/#.*/, '')),
      );
      for (const link of links) {
        if (seen.has(link) || !link.startsWith(visit.address.slice(0, -5))) {
          continue;
        }
        seen.add(link);
        const {status} = await fetch(link);
        if (status !== 200) dead.push(`${name}: ${link}`);
      }
    }
    assert.deepEqual(dead, []);
    await page.close();
  });
});
