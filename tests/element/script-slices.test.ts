import {expect} from '@open-wc/testing';
import {nextTask} from '../../src/model/next-task.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {convertReport, loadConverter} from '../../src/script/index.js';
import {clean, frames, longReport, mountReader} from './reader-fixture.js';
import {until} from './until.js';

const text = longReport(200_000);
/** Every sentence of it has one of these in Traditional. */
const traditional = /[題資聯]/;

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
  const {now} = Date;

  // A slice ends by the clock: by this one after a step, however fast a machine is.
  beforeEach(() => {
    let looks = 0;
    Date.now = () => now() + 50 * looks++;
  });

  afterEach(() => {
    Date.now = now;
    clean();
  });

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

  it('says of every block in which script it is, all the way', async () => {
    const reader = await mountReader(text);
    const article = reader.querySelector('article') as HTMLElement;
    await frames(4);
    const some = [...article.querySelectorAll('p')].filter(
      (_, at) => at < 10 || at % 40 === 0,
    );
    const mixed = new Set<string>();
    reader.script = 'zh-Hant';
    while (article.lang !== 'zh-Hant') {
      await nextTask();
      for (const block of some) {
        const lang = block.closest<HTMLElement>('[lang]')?.lang;
        const isTraditional = traditional.test(block.textContent ?? '');
        mixed.add(`${lang} ${isTraditional ? 'zh-Hant' : 'zh-Hans'}`);
      }
    }
    expect([...mixed].sort()).to.eql(['zh-Hans zh-Hans', 'zh-Hant zh-Hant']);
  });

  it('goes back to the original in slices, and busy until it is whole', async () => {
    const reader = await mountReader(text);
    const article = reader.querySelector('article') as HTMLElement;
    const original = article.textContent;
    reader.script = 'zh-Hant';
    await until(() => article.lang === 'zh-Hant' || null);
    await reader.updateComplete;
    reader.script = 'original';
    await reader.updateComplete;
    expect(article.getAttribute('aria-busy')).to.equal('true');
    const paragraphs = article.querySelectorAll('p');
    const ends = [paragraphs[0], paragraphs[paragraphs.length - 1]];
    let wasBetween = false;
    while (article.lang === 'zh-Hant') {
      await nextTask();
      const [first, last] = ends.map((block) =>
        traditional.test(block?.textContent ?? ''),
      );
      wasBetween ||= first === false && last === true;
    }
    expect(wasBetween, 'what is in view was first').to.equal(true);
    expect(differenceOf(article.textContent, original)).to.equal('');
    await reader.updateComplete;
    expect(article.hasAttribute('aria-busy')).to.equal(false);
  });

  it('takes a newer choice while the rest is written, and ends in that', async () => {
    const {reader, article} = await halfWritten();
    reader.script = 'zh-Hant-HK';
    await until(() => article.lang === 'zh-Hant-HK' || null);
    const switched = article.textContent;
    const {report} = parseReport(text);
    const to = 'zh-Hant-HK';
    const converter = await loadConverter({from: 'zh-Hans', to});
    reader.script = 'original';
    reader.report = convertReport(report, converter);
    await until(() => article.textContent === switched || null);
    expect(article.lang).to.equal(to);
  });

  it('is whole again at once when it is taken away while the rest is written', async () => {
    const {reader, article, original} = await halfWritten();
    reader.remove();
    expect(differenceOf(article.textContent, original)).to.equal('');
    expect(article.lang).to.equal('zh-Hans');
    for (const marked of article.querySelectorAll<HTMLElement>('[lang]')) {
      expect(marked.lang).to.equal('zh-Hans');
    }
    document.body.append(reader);
    await until(() => article.lang === 'zh-Hant' || null);
    expect(traditional.test(article.textContent ?? '')).to.equal(true);
  });

  it('gives way to another choice, and nothing of it stays', async () => {
    const {reader, article, original} = await halfSwitched();
    expect(article.lang, 'still under way').to.equal('zh-Hans');
    reader.script = 'original';
    await until(() => !article.hasAttribute('aria-busy') || null);
    expect(differenceOf(article.textContent, original)).to.equal('');
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

/** A reader whose first blocks are written over and whose last are not. */
async function halfWritten() {
  const {reader, article, original} = await halfSwitched();
  const groups = [...article.querySelectorAll('[data-group]')];
  // Not a block of what is in view: a whole group says that the rest has begun.
  while (!groups.some((group) => group.hasAttribute('lang'))) await nextTask();
  expect(article.lang, 'still under way').to.equal('zh-Hans');
  return {reader, article, original};
}
