import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {type PdfPage, pdfPages} from './pdf-lines.js';
import {type Visit, visitDemo} from './visit.js';

/** What stands at the foot of a page: `1 / 6`, `— 1 —`. */
const pageNumber = /^\d+ ?\/ ?\d+$|^— ?\d+ ?—$/;
const millimetre = 72 / 25.4;

describe('a report printed to PDF', () => {
  let visit: Visit;
  before(async () => {
    visit = await visitDemo();
  });
  after(() => visit.end());

  /** The pages as Chromium prints them, and the headings of the report. */
  async function print(style: string, script = 'original') {
    const {page} = await visit.open('index.html');
    await page.waitForSelector('policy-report > article h2');
    const headings = await page.$eval(
      'policy-report',
      async (element, printStyle, wanted) => {
        const reader = element as PolicyReportElement;
        Object.assign(reader, {printStyle, script: wanted});
        await reader.updateComplete;
        const article = reader.querySelector('article[slot]') as HTMLElement;
        while (wanted !== 'original' && article.lang !== wanted) {
          await new Promise(requestAnimationFrame);
        }
        return reader.outline.map(({label, heading}) => label + heading);
      },
      style,
      script,
    );
    // The printing part comes by itself; it is there when it answers.
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const {shadowRoot} = document.querySelector('policy-report') ?? {};
      const isThere = shadowRoot?.querySelector('.print-note') !== null;
      window.dispatchEvent(new Event('afterprint'));
      return isThere;
    });
    const pages = pdfPages(await page.pdf({preferCSSPageSize: true}));
    await page.close();
    return {pages, headings};
  }

  for (const style of ['', 'gongwen']) {
    const name = style || 'the plain layout';
    it(`is A4 with the whole text, and no heading ends a page: ${name}`, async () => {
      const {pages, headings} = await print(style);
      assert.ok(pages.length > 3 && headings.length > 8);
      for (const {width, height} of pages) {
        assert.ok(Math.abs(width - 210 * millimetre) < 1);
        assert.ok(Math.abs(height - 297 * millimetre) < 1);
      }
      const whole = squeezed(pages.flatMap(textOf).join(''));
      for (const heading of headings) {
        assert.ok(whole.includes(squeezed(heading)), heading);
      }
      const starts = headings.map((heading) => squeezed(heading).slice(0, 12));
      const stranded = pages
        .map((page) => squeezed(textOf(page).pop() ?? ''))
        .filter((line) => starts.some((start) => line.startsWith(start)));
      assert.deepEqual(stranded, []);
      assert.doesNotMatch(whole, /阅读工具|長者模式|樂齡模式|复制为表格/);
      assert.ok(pages.every(({lines}) => lines.some(isPageNumber)));
    });
  }

  it('has 28 characters on a line and 22 lines on a page as gongwen', async () => {
    const {pages} = await print('gongwen');
    const whole = pages.slice(1, -1);
    const counts = whole.map((page) => textOf(page).length);
    assert.ok(
      counts.every((count) => count === 22 || count === 21),
      `${counts} lines`,
    );
    assert.ok(counts.includes(22));
    const tops = whole.flatMap(({lines}) => {
      const rows = lines.filter((line) => !isPageNumber(line));
      return rows.slice(1).map(({top}, at) => top - (rows[at]?.top ?? 0));
    });
    // Places are whole points here.
    const pitch = (225 / 22) * millimetre;
    assert.ok(tops.every((gap) => Math.abs(gap - pitch) < 1.5));
    // Digits are half as wide: a line of characters alone has 28.
    const wide = whole
      .flatMap(textOf)
      .filter((line) => /^\p{sc=Han}+$/u.test(line));
    assert.ok(whole.flatMap(textOf).some((line) => [...line].length >= 26));
    assert.ok(wide.every((line) => [...line].length <= 28));
  });

  it('ends with its address, the date, and what a converted text is', async () => {
    const {pages} = await print('', 'zh-Hans');
    const end = textOf(pages[pages.length - 1] as PdfPage).slice(-3);
    assert.match(end[0] ?? '', /^打印自 ?http:\/\/.+index\.html/);
    assert.match(end[1] ?? '', /\d{4} ?年 ?\d+ ?月 ?\d+ ?日/);
    assert.match(end[2] ?? '', /自动转换，以原文为准/);
  });
});

/** The lines of a page but its number. */
function textOf({lines}: PdfPage): string[] {
  return lines.filter((line) => !isPageNumber(line)).map(({text}) => text);
}

function isPageNumber({text}: {readonly text: string}): boolean {
  return pageNumber.test(text.trim());
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
