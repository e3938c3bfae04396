import {expect} from '@open-wc/testing';
import {articleOf, type FramedPage, openPage, until} from './framed-page.js';

// `npm run test:old` runs in Chromium 86 and later; no Firefox 115 or Safari 15
// can be had here, so their gaps are made in the browser that is there.
describe('Where a browser of the floor lacks what came later', () => {
  let page: FramedPage;
  let article: HTMLElement;

  before(async () => {
    page = await openPage('/made/page/open/hostile/pages/floor.html');
    article = await articleOf(page.reader);
  });
  after(() => page.close());
  afterEach(() => expect(page.window.recorded.errors).to.eql([]));

  const styleOf = (element: Element) => page.window.getComputedStyle(element);

  it('nothing of it is there.', () => {
    const {window} = page;
    expect(window).not.to.have.property('Highlight');
    expect('adoptedStyleSheets' in page.document).to.equal(false);
    expect(
      'at' in (window as unknown as typeof globalThis).Array.prototype,
    ).to.equal(false);
  });

  it('the text has the reader’s rules, from style elements.', async () => {
    page.reader.size = 'large';
    await page.reader.updateComplete;
    const paragraph = article.querySelector('p') ?? article;
    expect(styleOf(paragraph).fontSize).to.equal('22px');
    page.reader.theme = 'dark';
    await page.reader.updateComplete;
    expect(styleOf(paragraph).color).to.equal('rgb(232, 230, 227)');
    page.reader.theme = 'light';
  });

  it('the controls have theirs.', () => {
    const label = page.reader.shadowRoot?.querySelector('.bar label');
    expect(label?.getBoundingClientRect().height).to.be.at.least(43);
  });

  it('the script can be switched and switched back.', async () => {
    page.reader.script = 'zh-Hant';
    await until(() => article.lang === 'zh-Hant', 'the text is Traditional');
    expect(article.textContent).to.include('幹部要學習後面的內容');
    page.reader.script = 'original';
    await until(() => article.lang === 'zh-Hans', 'the text is the original');
  });

  it('find marks its matches with boxes.', async () => {
    expect(await page.reader.find('發展')).to.equal(1);
    const boxes = () =>
      page.reader.shadowRoot?.querySelectorAll('.policy-report-current') ?? [];
    await until(() => boxes().length > 0, 'a box is drawn');
    const [box] = boxes();
    expect(styleOf(box as Element).position).to.equal('absolute');
    expect(box?.getBoundingClientRect().width).to.be.above(20);
  });

  it('every other part opens.', async () => {
    const root = page.reader.shadowRoot;
    const buttons = () =>
      [...(root?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].filter(
        ({dataset}) => dataset.part !== 'print',
      );
    const names = buttons().map(({dataset}) => dataset.part);
    expect(names).to.include.members(['find', 'settings', 'overview']);
    expect(names).not.to.include('speech');
    for (const name of names) {
      const button = () => buttons().find((one) => one.dataset.part === name);
      button()?.click();
      await until(() => !root?.querySelector('[aria-busy="true"]'), `${name}`);
      await page.reader.updateComplete;
      expect(page.window.recorded.errors, name).to.eql([]);
    }
  });
});
