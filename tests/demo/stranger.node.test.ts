import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {type Visit, visitDemo} from './visit.js';

/** What a stranger does with the first page, by the names a reader hears. */
describe('a stranger on the first page', () => {
  let visit: Visit;
  let page: Page;
  before(async () => {
    visit = await visitDemo();
    ({page} = await visit.open('index.html'));
    await page.setViewport({width: 1280, height: 800});
    await page.waitForSelector('policy-report > article h2');
  });
  after(() => visit.end());

  it('makes the text larger with 大', async () => {
    const before = await fontSize(page);
    await page.locator('::-p-aria([name="大"][role="radio"])').click();
    await page.waitForFunction(
      (size) =>
        Number.parseFloat(
          getComputedStyle(document.querySelector('article p') as Element)
            .fontSize,
        ) > size,
      {},
      before,
    );
  });

  it('reads it in simplified script with 简体', async () => {
    await page.locator('::-p-aria([name="简体"][role="radio"])').click();
    await page.waitForSelector('article[lang="zh-Hans"]');
    assert.match(await textOf(page), /哈尔滨市紧紧围绕/);
  });

  it('jumps to 七、(三) and gets its address', async () => {
    await page.locator('policy-report >>> button[aria-label*="七、"]').click();
    await page.locator('policy-report >>> a[href$="#s7-3"]').click();
    await page.waitForFunction(() => location.hash === '#s7-3');
    await headingIsInView(page);
  });

  it('is there again after a reload, in the same size and script', async () => {
    const size = await fontSize(page);
    await page.reload();
    await page.waitForSelector('article[lang="zh-Hans"]');
    assert.equal(await fontSize(page), size);
    assert.match(await textOf(page), /哈尔滨市紧紧围绕/);
    await headingIsInView(page);
  });
});

function fontSize(page: Page): Promise<number> {
  return page.$eval('policy-report article p', (paragraph) =>
    Number.parseFloat(getComputedStyle(paragraph).fontSize),
  );
}

function textOf(page: Page): Promise<string> {
  return page.$eval('policy-report > article', (e) => e.textContent ?? '');
}

/** The heading of 七、(三) stands in the upper half of the window. */
async function headingIsInView(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const top = document.querySelector('#s7-3')?.getBoundingClientRect().top;
    return top !== undefined && top >= 0 && top < innerHeight / 2;
  });
}
