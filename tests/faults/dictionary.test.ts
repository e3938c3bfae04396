import {expect} from '@open-wc/testing';
import {
  articleOf,
  chunksCome,
  type FramedPage,
  openPage,
  until,
} from '../hostile/framed-page.js';

const PAGE = '/made/page/open/hostile/pages/reader.html';
const ORIGINAL = '各部门要制定发展计划，干部要学习后面的内容。';

let pages = 0;

/** A page whose chunks have a fault once the report is there to read. */
async function openBroken(fault: string) {
  const key = `${fault}-${Date.now()}-${pages++}`;
  const page = await openPage(`${PAGE}?cdn=${key}`);
  const article = await articleOf(page.reader);
  await until(() => page.window.recorded.loads > 0, 'the report is loaded');
  await fetch(`/made/break?key=${key}&fault=${fault}`);
  return {page, article, key};
}

/** What the reader is told politely. */
const spoken = ({reader}: FramedPage) =>
  reader.querySelector('[slot="status"]')?.textContent ?? '';

function choose({reader}: FramedPage, script: string): void {
  const radio = reader.shadowRoot?.querySelector<HTMLInputElement>(
    `input[name="script"][value="${script}"]`,
  );
  if (!radio) throw new Error(`There is no choice ${script}.`);
  radio.click();
}

describe('When the dictionary', () => {
  for (const fault of ['missing', 'blocked', 'corrupt', 'wrong']) {
    it(`is ${fault}, the text stays and the reader is told.`, async () => {
      const {page, article} = await openBroken(fault);
      choose(page, 'zh-Hant');
      await until(() => spoken(page) !== '', 'a message is announced');
      await page.reader.updateComplete;
      expect(article.textContent).to.include(ORIGINAL);
      expect(article.lang).to.equal('zh-Hans');
      const note = page.reader.shadowRoot?.querySelector('.note');
      expect(note?.textContent).to.include(spoken(page));
      expect(note?.querySelector('button')).not.to.equal(null);
      expect(page.window.recorded.errors.filter(isOurs)).to.eql([]);
      page.close();
    });
  }

  it('is slow, the text stays until it is there.', async () => {
    const {page, article} = await openBroken('slow');
    choose(page, 'zh-Hant');
    const note = () => page.reader.shadowRoot?.querySelector('.note');
    await until(note, 'something shows that it takes time');
    expect(note()?.textContent).to.include('正在转换');
    expect(note()?.getBoundingClientRect().height).to.be.above(0);
    expect(article.getAttribute('aria-busy')).to.equal('true');
    expect(article.textContent).to.include(ORIGINAL);
    await until(() => article.lang === 'zh-Hant', 'the text is Traditional');
    expect(article.textContent).to.include('後面的內容');
    expect(article.hasAttribute('aria-busy')).to.equal(false);
    expect(note()?.textContent).not.to.include('正在');
    expect(page.window.recorded.errors).to.eql([]);
    page.close();
  });

  it('comes too late, a newer choice has won.', async () => {
    const {page, article, key} = await openBroken('late');
    choose(page, 'zh-Hant');
    await page.reader.updateComplete;
    choose(page, 'original');
    await chunksCome(page, key);
    expect(article.textContent).to.include(ORIGINAL);
    expect(article.lang).to.equal('zh-Hans');
    expect(page.window.recorded.errors).to.eql([]);
    page.close();
  });

  it('failed once, trying again brings it.', async function () {
    if (await remembersFailures()) this.skip();
    const {page, article} = await openBroken('once');
    choose(page, 'zh-Hant');
    const note = () => page.reader.shadowRoot?.querySelector('.note');
    const hasFailed = () => note()?.textContent?.includes('没有载入');
    const isDone = () => article.lang === 'zh-Hant';
    // Each chunk on the way fails once.
    for (let attempt = 0; attempt < 8 && !isDone(); attempt++) {
      await until(() => isDone() || hasFailed(), 'a way to try again');
      const retry = note()?.querySelector('button');
      retry?.focus();
      retry?.click();
      await until(() => isDone() || !hasFailed(), 'the reader tries again');
    }
    await until(isDone, 'the text is Traditional');
    await until(
      () => /繁體/.test(spoken(page)),
      'what became of it is announced',
    );
    const {activeElement} = page.document;
    expect(article.contains(activeElement), 'focus in the text').to.equal(true);
    page.close();
  });

  it('is under way, the reader can be removed.', async () => {
    const {page, key} = await openBroken('late');
    choose(page, 'zh-Hant');
    await page.reader.updateComplete;
    page.reader.remove();
    await chunksCome(page, key);
    expect(page.window.recorded.errors).to.eql([]);
    page.close();
  });
});

/**
 * Whether the browser keeps a module that did not load as one that never will,
 * until the page is loaded anew. Firefox does; there trying again can't help.
 */
async function remembersFailures(): Promise<boolean> {
  const key = `probe-${Date.now()}`;
  const ask = () =>
    import(`/made/once.js?key=${key}`).then(
      () => true,
      () => false,
    );
  expect(await ask(), 'the first answer is a failure').to.equal(false);
  return !(await ask());
}

/** The browser's own note about a chunk is not an error of the page. */
const isOurs = (error: string) => !/^(Failed to load|Script error)/.test(error);
