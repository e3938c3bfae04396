import {expect} from '@open-wc/testing';
import {nextTask} from '../../src/model/next-task.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {convertReport, loadConverter} from '../../src/script/index.js';
import {clean, frames, longReport, mountReader} from './reader-fixture.js';
import {until} from './until.js';

const text = longReport(200_000);

/** The first paragraph that can be seen in the window. */
function paragraphInView(article: Element): HTMLElement {
  const middle = window.innerHeight / 2;
  const found = [...article.querySelectorAll('p')].find((paragraph) => {
    const {top, height} = paragraph.getBoundingClientRect();
    return height > 0 && top >= middle;
  });
  if (!found) throw new Error('There is no paragraph in view.');
  return found;
}

/** Where two long texts part, in a few words; nothing when they are equal. */
function differenceOf(text: string | null, other: string | null): string {
  const [a = '', b = ''] = [text ?? '', other ?? ''];
  const at = Array.from(a).findIndex((character, i) => character !== b[i]);
  if (at < 0) return a.length === b.length ? '' : 'length';
  return `${at}: ${a.slice(at, at + 12)} / ${b.slice(at, at + 12)}`;
}

describe('Switching the script of 200,000 characters', () => {
  afterEach(clean);

  it('writes what is in view first, and leaves the page time between', async () => {
    const reader = await mountReader(text);
    const article = reader.querySelector('article') as HTMLElement;
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await frames(4);
    const block = paragraphInView(article);
    const paragraphs = article.querySelectorAll('p');
    const last = paragraphs[paragraphs.length - 1] as HTMLElement;
    const before = {block: block.textContent, last: last.textContent};
    reader.script = 'zh-Hant';
    let turns = 0;
    let ahead: string | null = null;
    let wasBusy = false;
    while (article.lang !== 'zh-Hant') {
      await nextTask();
      if (ahead === null && block.textContent !== before.block) {
        ahead = last.textContent;
        turns = 0;
        wasBusy = article.getAttribute('aria-busy') === 'true';
      }
      turns += 1;
    }
    expect(ahead, 'the last paragraph when that in view was there').to.equal(
      before.last,
    );
    expect(wasBusy).to.equal(true);
    expect(turns, 'turns of the page meanwhile').to.be.above(2);
    await reader.updateComplete;
    expect(article.hasAttribute('aria-busy')).to.equal(false);
    expect(last.textContent).not.to.equal(before.last);
  });

  it('ends with the same text as a conversion at once', async () => {
    const reader = await mountReader(text);
    const article = reader.querySelector('article') as HTMLElement;
    reader.script = 'zh-Hant';
    await until(() => article.lang === 'zh-Hant' || null);
    const switched = article.textContent;
    const {report} = parseReport(text);
    const converter = await loadConverter({from: 'zh-Hans', to: 'zh-Hant'});
    reader.script = 'original';
    reader.report = convertReport(report, converter);
    await until(() => article.textContent === switched || null);
    expect(article.lang).to.equal('zh-Hant');
  });

  it('gives way to another choice, and nothing of it stays', async () => {
    const {reader, article, original} = await halfSwitched();
    expect(article.lang, 'still under way').to.equal('zh-Hans');
    reader.script = 'original';
    await frames(6);
    expect(differenceOf(article.textContent, original)).to.equal('');
    expect(article.hasAttribute('aria-busy')).to.equal(false);
  });

  it('leaves nothing half done when the reader is taken away', async () => {
    const {reader, article, original} = await halfSwitched();
    reader.remove();
    expect(differenceOf(article.textContent, original)).to.equal('');
    await frames(6);
    expect(differenceOf(article.textContent, original)).to.equal('');
  });
});

/** A reader whose view is converted and whose rest is not, yet. */
async function halfSwitched() {
  const reader = await mountReader(text);
  const article = reader.querySelector('article') as HTMLElement;
  const original = article.textContent;
  await frames(4);
  const block = paragraphInView(article);
  const before = block.textContent;
  reader.script = 'zh-Hant';
  while (block.textContent === before) await nextTask();
  return {reader, article, original};
}
