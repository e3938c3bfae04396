import {expect} from '@open-wc/testing';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {device} from '../browsers/device.js';
import {clean, longReport, mountReader, shortReport} from './reader-fixture.js';
import {until} from './until.js';

/** What a browser does before it lays out pages. */
async function startPrinting(reader: PolicyReportElement): Promise<void> {
  await until(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return reader.shadowRoot?.querySelector('.print-note');
  });
}

function stopPrinting(): void {
  window.dispatchEvent(new Event('afterprint'));
}

function noteOf(reader: PolicyReportElement): string {
  return reader.shadowRoot?.querySelector('.print-note')?.textContent ?? '';
}

describe('Printing', () => {
  afterEach(async () => {
    stopPrinting();
    clean();
  });

  it('leaves the controls out and keeps the whole text', async function () {
    const reader = await mountReader(longReport(20_000));
    await startPrinting(reader);
    await device(this, 'media', {media: 'print'});
    const bar = reader.shadowRoot?.querySelector('.bar');
    if (!bar) throw new Error('There is a bar.');
    expect(getComputedStyle(bar).display).to.equal('none');
    const groups = [...reader.querySelectorAll('[data-group]')];
    expect(groups.length).to.be.above(3);
    for (const group of groups) {
      expect(getComputedStyle(group).contentVisibility).to.equal('visible');
      expect(group.textContent).to.not.equal('');
    }
    await device(this, 'media', {media: 'screen'});
  });

  it('says at the end where it comes from and when it was printed', async () => {
    const reader = await mountReader(shortReport);
    await startPrinting(reader);
    expect(noteOf(reader)).to.contain(location.href);
    expect(noteOf(reader)).to.contain(`${new Date().getFullYear()}年`);
    expect(noteOf(reader)).to.not.contain('自动转换');
  });

  it('says that a converted text is not the official one', async () => {
    const reader = await mountReader(shortReport, {script: 'zh-Hant'});
    await until(() =>
      reader.querySelector('article')?.lang === 'zh-Hant' ? true : null,
    );
    await startPrinting(reader);
    expect(noteOf(reader)).to.contain('自動轉換');
  });

  it('lends its page rules for the time of printing only', async () => {
    const reader = await mountReader(shortReport);
    const before = document.adoptedStyleSheets.length;
    await startPrinting(reader);
    expect(document.adoptedStyleSheets.length).to.be.above(before);
    stopPrinting();
    expect(document.adoptedStyleSheets.length).to.equal(before);
    expect(reader.shadowRoot?.querySelector('.print-note')).to.equal(null);
  });

  it('sets 28 characters on a line and 22 lines on a page as gongwen', async function () {
    const text = '字'.repeat(28 * 44 - 2);
    const reader = await mountReader(`某市通知\n\n${text}\n\n完。`, {
      'print-style': 'gongwen',
    });
    await startPrinting(reader);
    await device(this, 'media', {media: 'print'});
    const paragraph = [...reader.querySelectorAll('p')].find((p) =>
      p.textContent?.startsWith('字'),
    );
    const node = paragraph?.firstChild;
    if (!(node instanceof Text)) throw new Error('The paragraph is there.');
    const tops = Array.from(node.data, (_, at) => topOf(node, at));
    const lines = new Map<number, number>();
    for (const top of tops) lines.set(top, (lines.get(top) ?? 0) + 1);
    const counts = [...lines.values()];
    expect(counts[0]).to.equal(26);
    expect(new Set(counts.slice(1, -1))).to.eql(new Set([28]));
    // 225 mm hold 22 lines.
    const [first = 0, second = 0] = [...lines.keys()];
    const millimetre = 96 / 25.4;
    expect(((second - first) * 22) / millimetre).to.be.closeTo(225, 0.8);
    await device(this, 'media', {media: 'screen'});
  });

  it('sets 一、 in 黑体 and （一） in 楷体 as gongwen', async function () {
    const reader = await mountReader(shortReport, {'print-style': 'gongwen'});
    await startPrinting(reader);
    await device(this, 'media', {media: 'print'});
    const [, first, second] = reader.querySelectorAll('h2,h3,h4');
    if (!first || !second) throw new Error('There are two levels.');
    expect(getComputedStyle(first).fontFamily).to.match(/^SimHei/);
    expect(getComputedStyle(second).fontFamily).to.match(/^KaiTi/);
    await device(this, 'media', {media: 'screen'});
  });

  it('is over when the element is gone', async () => {
    const reader = await mountReader(shortReport);
    await startPrinting(reader);
    stopPrinting();
    reader.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(reader.shadowRoot?.querySelector('.print-note')).to.equal(null);
  });
});

function topOf(node: Text, at: number): number {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return Math.round(range.getBoundingClientRect().top * 10) / 10;
}
