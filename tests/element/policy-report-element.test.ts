import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {axeViolations} from '../a11y/axe.js';
import {
  clean,
  control,
  frames,
  mountReader,
  nextEvent,
  shortReport,
} from './reader-fixture.js';

describe('<policy-report>', () => {
  afterEach(clean);

  it('has no accessibility violation around a plain text', async () => {
    const reader = await mountReader(shortReport);
    expect(await axeViolations(reader)).to.eql([]);
  });

  it('shows a plain text as an article in light DOM, the source untouched', async () => {
    const reader = await mountReader(shortReport);
    const article = reader.querySelector('article');
    expect(article?.slot).to.equal('report');
    expect(article?.querySelectorAll('section').length).to.equal(7);
    expect(reader.firstChild?.textContent).to.equal(shortReport);
    expect(reader.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
  });

  it('reads HTML paragraphs', async () => {
    const reader = document.createElement('policy-report');
    const lines = shortReport.split('\n').filter(Boolean);
    for (const line of lines) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      reader.append(paragraph);
    }
    document.body.append(reader);
    await nextEvent(reader, 'policy-report-load');
    expect(reader.outline.map(({label}) => label)).to.eql([
      '一、',
      '二、',
      '三、',
    ]);
    expect(reader.querySelectorAll(':scope > p').length).to.equal(lines.length);
  });

  it('follows a link of the outline with history and focus', async () => {
    await setViewport({width: 1280, height: 800});
    const reader = await mountReader(shortReport);
    control<HTMLAnchorElement>(reader, 'a[href="#s2"]').click();
    await nextHash();
    await frames();
    expect(location.hash).to.equal('#s2');
    expect(document.activeElement?.textContent).to.contain('规范行政行为');
    const current = control(reader, '[aria-current="location"]');
    expect(current.getAttribute('href')).to.equal('#s2');
    // Not by its length: a browser keeps fifty entries and no more.
    history.back();
    await nextHash();
    expect(location.hash).to.equal('');
  });

  it('sets the size from its radio buttons, says so and remembers it', async () => {
    const reader = await mountReader(shortReport);
    const large = control<HTMLInputElement>(reader, 'input[value="large"]');
    const told = nextEvent(reader, 'policy-report-preferences');
    large.click();
    expect((await told).preferences).to.eql({size: 'large'});
    await reader.updateComplete;
    const article = reader.querySelector('article') as HTMLElement;
    expect(getComputedStyle(article).fontSize).to.equal('22px');
    const status = () => reader.querySelector('[role=status]')?.textContent;
    await until(() => status() === '字号：大');
    reader.remove();
    const again = await mountReader(shortReport);
    expect(again.size).to.equal('large');
  });

  it('switches to Traditional and back, every node kept', async () => {
    await setViewport({width: 1280, height: 800});
    const reader = await mountReader(shortReport);
    const section = reader.querySelector('#s1-2 p') as HTMLElement;
    control(reader, 'input[value="zh-Hant"]').click();
    await until(() => reader.querySelector('article')?.lang === 'zh-Hant');
    expect(reader.querySelector('#s1-2 p')).to.equal(section);
    expect(section.textContent).to.contain('發展');
    expect(control(reader, 'nav').textContent).to.contain('健全工作機制');
    expect(control(reader, '.note').textContent).to.contain('以原文為準');
    control(reader, 'input[value="original"]').click();
    await until(() => reader.querySelector('article')?.lang === 'zh-Hans');
    expect(section.textContent).to.contain('发展');
  });

  it('keeps working where storage is forbidden', async () => {
    const {getItem, setItem} = Storage.prototype;
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Storage.prototype.getItem = forbidden;
    Storage.prototype.setItem = forbidden;
    try {
      const reader = await mountReader(shortReport);
      control(reader, 'input[value="small"]').click();
      await reader.updateComplete;
      expect(reader.size).to.equal('small');
    } finally {
      Object.assign(Storage.prototype, {getItem, setItem});
    }
  });

  it('says that a source was not found, and leaves the children visible', async () => {
    const reader = document.createElement('policy-report');
    reader.src = '/no/such/report.txt';
    reader.innerHTML = '<p>原文</p>';
    const failed = nextEvent(reader, 'policy-report-error');
    document.body.append(reader);
    const {problem, message} = await failed;
    expect(problem).to.equal('not-found');
    expect(message).to.contain('404');
    await reader.updateComplete;
    expect(reader.querySelector('p')?.offsetHeight).to.be.above(0);
    expect(control(reader, '.note').textContent).to.contain('404');
  });
});

function nextHash(): Promise<unknown> {
  return new Promise((done) => {
    window.addEventListener('hashchange', done, {once: true});
  });
}

/** Waits until something is so; the test's own time limit ends the wait. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await frames(1);
}
