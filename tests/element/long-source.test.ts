import {expect} from '@open-wc/testing';
import {waitingRules} from '../../src/view/styles/waiting-rules.js';
import {
  clean,
  longReport,
  mountReader,
  nextEvent,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

const long = longReport(150_000);
const last = '（五）推进第5项任务。';

/** A reader around a text, in the page and not waited for. */
function put(text: string): HTMLElement {
  const reader = document.createElement('policy-report');
  reader.setAttribute('no-storage', '');
  reader.textContent = text;
  document.body.append(reader);
  return reader;
}

/** Whether the page's own rules for a text that is read are in force. */
function isWaitingLent(): boolean {
  const [selector] = waitingRules.split(',');
  return document.adoptedStyleSheets.some((sheet) =>
    [...sheet.cssRules].some(({cssText}) =>
      cssText
        .replace(/\s/g, '')
        .startsWith((selector ?? '').replace(/\s/g, '')),
    ),
  );
}

describe('A long text', () => {
  before(async () => {
    // The parser is there: what follows is reading alone.
    await mountReader(shortReport);
    clean();
  });
  afterEach(clean);

  it('is read in slices, between which the page answers', async () => {
    const reader = put(long);
    let isLoaded = false;
    const loaded = nextEvent(reader, 'policy-report-load').then(() => {
      isLoaded = true;
    });
    let answers = 0;
    while (!isLoaded) {
      await new Promise((done) => setTimeout(done));
      answers++;
    }
    await loaded;
    expect(answers).to.be.greaterThan(3);
    const article = reader.querySelector('article');
    const words = (text: string) => text.replace(/\s/g, '').length;
    expect(words(article?.textContent ?? '')).to.equal(words(long));
  });

  it('stays as the page shows it until all of it is read', async () => {
    const reader = put(long);
    expect(reader.shadowRoot).to.equal(null);
    expect(isWaitingLent()).to.equal(true);
    await nextEvent(reader, 'policy-report-load');
    expect(reader.shadowRoot).not.to.equal(null);
    expect(isWaitingLent()).to.equal(false);
  });

  it('has its whole outline when it is loaded', async () => {
    const lines = Array.from({length: 260}, (_, at) => [
      `第${at + 1}章　第${at + 1}类事项`,
      `${'坚持问题导向，逐项制定整改措施。'.repeat(8)}`,
    ]);
    const reader = await mountReader(lines.flat().join('\n'), {
      'no-toolbar': '',
    });
    const links = reader.shadowRoot?.querySelectorAll('.outline > ol > li');
    expect(links?.length).to.equal(reader.outline.length);
    expect(reader.outline.length).to.be.greaterThan(200);
  });

  it('gives way to another one that comes while it is read', async () => {
    const reader = put(long);
    await new Promise((done) => setTimeout(done));
    expect(reader.shadowRoot, 'it is being read').to.equal(null);
    reader.textContent = shortReport;
    await until(() =>
      reader.querySelector('article')?.textContent?.includes('优化营商环境'),
    );
    const article = reader.querySelector('article');
    expect(article?.textContent).not.to.contain('推进第1项任务');
  });

  it('keeps the one before it in view while it is read', async () => {
    const reader = await mountReader(shortReport);
    reader.source = long;
    await reader.updateComplete;
    expect(reader.querySelector('article')?.textContent).to.contain('营商环境');
    const loaded = nextEvent(reader, 'policy-report-load');
    await loaded;
    expect(reader.querySelector('article')?.textContent).to.contain(last);
  });

  it('is landed in at the place that the address names', async () => {
    history.replaceState(null, '', '#s9-4');
    const reader = put(long);
    await nextEvent(reader, 'policy-report-load');
    const target = await until(() => document.getElementById('s9-4'));
    const {top} = target.getBoundingClientRect();
    expect(top).to.be.greaterThan(-2);
    expect(top).to.be.lessThan(window.innerHeight / 2);
    expect(target.contains(document.activeElement)).to.equal(true);
  });

  it('that comes first in the page has its ids, however short the next', async () => {
    const first = put(long);
    const second = put(shortReport);
    await Promise.all(
      [first, second].map((reader) => nextEvent(reader, 'policy-report-load')),
    );
    expect(first.querySelector('section')?.id).to.equal('s1');
    expect(second.querySelector('section')?.id).not.to.equal('s1');
  });
});
