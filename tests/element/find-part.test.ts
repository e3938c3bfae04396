import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {axeViolations} from '../a11y/axe.js';
import {
  clean,
  control,
  frames,
  longReport,
  mountReader,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

async function openFind(
  reader: PolicyReportElement,
): Promise<HTMLInputElement> {
  control(reader, '[data-part=find]').click();
  await until(() => reader.shadowRoot?.querySelector('.find input'));
  await frames();
  return control<HTMLInputElement>(reader, '.find input');
}

async function type(reader: PolicyReportElement, words: string): Promise<void> {
  const field = control<HTMLInputElement>(reader, '.find input');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await reader.updateComplete;
}

function count(reader: PolicyReportElement): string {
  return control(reader, '.find .count').textContent?.trim() ?? '';
}

function statusOf(reader: PolicyReportElement): string {
  return reader.querySelector('[role=status]')?.textContent ?? '';
}

describe('Find in the report', () => {
  afterEach(clean);

  it('has no accessibility violations while it is open', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '工作');
    expect(await axeViolations(reader)).to.eql([]);
  });

  it('is a search landmark with a named field that has the focus', async () => {
    const reader = await mountReader(shortReport);
    const field = await openFind(reader);
    expect(reader.shadowRoot?.activeElement).to.equal(field);
    const landmark = control(reader, '[role=search]');
    expect(landmark.getAttribute('aria-label')).to.equal('在本文中查找');
    expect(field.labels?.[0]?.textContent).to.equal('在本文中查找');
  });

  it('counts the matches and quotes the words that are shown', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '發展');
    expect(count(reader)).to.equal('第 1 处，共 1 处');
    expect(control(reader, '.quote mark').textContent).to.equal('发展');
  });

  it('steps with Enter and goes round at the end', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '工作');
    const all = Number(/共 (\d+)/.exec(count(reader))?.[1]);
    expect(all).to.be.above(2);
    await sendKeys({press: 'Enter'});
    await reader.updateComplete;
    expect(count(reader)).to.match(/^第 2 处/);
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
    await reader.updateComplete;
    expect(count(reader)).to.equal(`第 ${all} 处，共 ${all} 处`);
  });

  it('says the result once', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    const said: string[] = [];
    const status = reader.querySelector('[role=status]');
    if (!status) throw new Error('There is a status.');
    const observer = new MutationObserver(() => said.push(statusOf(reader)));
    observer.observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await type(reader, '行');
    await type(reader, '行政');
    await until(() => said[0]);
    // Longer than sentences are gathered: a second one would have come.
    await new Promise((done) => setTimeout(done, 320));
    observer.disconnect();
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^找到 \d+ 处，第 1 处：.*行政/);
  });

  it('tells when nothing is found', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '恐龙');
    expect(count(reader)).to.equal('没有找到“恐龙”');
    expect(control<HTMLButtonElement>(reader, '.find .steps button').disabled)
      .to.be.true;
  });

  it('brings the match into view below the bar', async () => {
    const reader = await mountReader(`${longReport(20_000)}\n独一无二的结尾。`);
    await openFind(reader);
    await type(reader, '独一无二');
    await frames(4);
    const range = firstRange('policy-report-current');
    const {top, bottom} = range.getBoundingClientRect();
    const bar = control(reader, '.bar').getBoundingClientRect();
    expect(top).to.be.at.least(bar.bottom);
    expect(bottom).to.be.at.most(window.innerHeight);
  });

  it('begins at the place that is read, not at the top', async () => {
    const reader = await mountReader(longReport(20_000));
    const topOf = (id: string) =>
      reader.querySelector(id)?.getBoundingClientRect().top ?? -1;
    reader.goTo('s3');
    await waitUntil(() => topOf('#s3') > 0 && topOf('#s3') < 300, 'arrived');
    await openFind(reader);
    await type(reader, '投资');
    const block = firstRange('policy-report-current').startContainer;
    const heading = reader.querySelector('#s3');
    const order = heading?.compareDocumentPosition(block) ?? 0;
    expect(order & Node.DOCUMENT_POSITION_PRECEDING).to.equal(0);
  });

  it('stays at its match while more of the word is typed', async () => {
    const reader = await mountReader(longReport(20_000));
    await openFind(reader);
    await type(reader, '新');
    const first = firstRange('policy-report-current');
    await type(reader, '新增');
    const second = firstRange('policy-report-current');
    expect(second.startContainer).to.equal(first.startContainer);
    expect(second.startOffset).to.equal(first.startOffset);
    await sendKeys({press: 'Enter'});
    const third = firstRange('policy-report-current');
    await type(reader, '新增就业');
    const fourth = firstRange('policy-report-current');
    expect(fourth.startContainer).to.equal(third.startContainer);
    expect(fourth.startOffset).to.equal(third.startOffset);
  });

  it('gives the place back with Escape, and the focus to its button', async () => {
    const reader = await mountReader(`${longReport(20_000)}\n独一无二的结尾。`);
    window.scrollTo(0, 900);
    await frames(3);
    const before = window.scrollY;
    await openFind(reader);
    await type(reader, '独一无二');
    await frames(4);
    expect(Math.abs(window.scrollY - before)).to.be.above(500);
    await sendKeys({press: 'Escape'});
    await frames(4);
    expect(window.scrollY).to.be.closeTo(before, 16);
    expect(reader.shadowRoot?.activeElement).to.equal(
      control(reader, '[data-part=find]'),
    );
    expect(CSS.highlights.has('policy-report-match')).to.be.false;
  });

  it('goes on after a switch of script, at the same match', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '工作');
    await sendKeys({press: 'Enter'});
    reader.script = 'zh-Hant';
    await until(() =>
      reader.querySelector('article')?.lang === 'zh-Hant' ? true : null,
    );
    await frames();
    expect(count(reader)).to.match(/^第 2 處/);
    expect(CSS.highlights.get('policy-report-match')?.size).to.be.above(2);
  });

  it('keeps the place when it is closed, and goes there with the focus', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '复议');
    const buttons =
      reader.shadowRoot?.querySelectorAll<HTMLElement>('.find .button');
    buttons?.[2]?.click();
    await frames();
    expect(document.activeElement?.textContent).to.contain('复议');
  });

  it('is a method of the element too', async () => {
    const reader = await mountReader(shortReport);
    expect(await reader.find('復議')).to.equal(1);
    expect(count(reader)).to.match(/^第 1 处/);
    expect(await reader.find('恐龙')).to.equal(0);
  });

  it('draws its marks where the browser cannot highlight', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'Highlight');
    Object.defineProperty(window, 'Highlight', {
      value: undefined,
      configurable: true,
    });
    try {
      const reader = await mountReader(
        `${longReport(20_000)}\n独一无二的结尾。`,
      );
      await openFind(reader);
      await type(reader, '独一无二');
      await frames(4);
      const box = control(reader, '.highlights .policy-report-current');
      const last = [...reader.querySelectorAll('article p')].pop();
      const range = document.createRange();
      range.setStart(last?.firstChild as Text, 0);
      range.setEnd(last?.firstChild as Text, 4);
      const {top, left, width} = range.getBoundingClientRect();
      const drawn = box.getBoundingClientRect();
      expect(drawn.top).to.be.closeTo(top, 2);
      expect(drawn.left).to.be.closeTo(left, 2);
      expect(drawn.width).to.be.closeTo(width, 2);
      expect(last?.childNodes.length, 'the text is as it was').to.equal(1);
      expect(await axeViolations(reader)).to.eql([]);
      await sendKeys({press: 'Escape'});
      await frames();
      const still = reader.shadowRoot?.querySelector('.highlights span');
      expect(still ?? null).to.equal(null);
    } finally {
      if (own) Object.defineProperty(window, 'Highlight', own);
    }
  });

  it('leaves no highlight behind when the element leaves', async () => {
    const reader = await mountReader(shortReport);
    await openFind(reader);
    await type(reader, '工作');
    reader.remove();
    expect(CSS.highlights.has('policy-report-match')).to.be.false;
    expect(CSS.highlights.has('policy-report-current')).to.be.false;
  });
});

function firstRange(name: string): Range {
  const [range] = CSS.highlights.get(name) ?? [];
  if (!(range instanceof Range)) throw new Error(`Nothing has ${name}.`);
  return range;
}
