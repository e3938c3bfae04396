import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  clean,
  control,
  frames,
  longLaw,
  longReport,
  mountReader,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

describe('Finding the way in a report', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(clean);

  it('offers on return to go on where the report was left, and forces nothing', async () => {
    const reader = await mountReader(longReport(20_000));
    await frames(4);
    window.scrollTo(0, 5000);
    await until(() => localStorage.length > 0 || null);
    reader.remove();
    window.scrollTo(0, 0);
    const again = await mountReader(longReport(20_000));
    const offer = await until(() =>
      again.shadowRoot?.querySelector<HTMLElement>('.note button'),
    );
    expect(offer.textContent).to.match(/继续阅读：.+/);
    expect(window.scrollY).to.be.below(100);
    offer.click();
    await frames(4);
    expect(Math.abs(window.scrollY - 5000)).to.be.below(200);
    expect(again.shadowRoot?.querySelector('.note')).to.equal(null);
  });

  it('says that the report has no such place', async () => {
    const reader = await mountReader(shortReport);
    location.hash = '#s99-9';
    const said = await until(
      () => reader.querySelector('[role=status]')?.textContent || null,
    );
    expect(said).to.contain('s99-9');
  });

  it('opens an address in the script that it names', async () => {
    const reader = await mountReader(shortReport);
    location.hash = '#s2-1?script=zh-Hant';
    const article = reader.querySelector('article');
    await until(() => article?.lang === 'zh-Hant' || null);
    const section = reader.querySelector('#s2-1');
    expect(section?.textContent).to.contain('優化營商環境');
    expect(section?.contains(document.activeElement)).to.equal(true);
  });

  it('folds a long outline, and filters it', async () => {
    const reader = await mountReader(longReport(40_000));
    const links = () =>
      [...control(reader, '.outline').querySelectorAll('a')].map(
        ({textContent}) => textContent?.trim() ?? '',
      );
    const tops = reader.outline.length;
    expect(tops).to.be.above(3);
    // Nothing is read yet: the sections alone.
    expect(links().length).to.equal(tops);
    reader.goTo('s3-2');
    const entry = await until(() =>
      reader.shadowRoot?.querySelector('.outline [aria-current]'),
    );
    expect(entry.getAttribute('href')).to.equal('#s3-2');
    const inside = reader.outline[2]?.children.length ?? 0;
    expect(links().length).to.equal(tops + inside);
    // Closed by hand it stays closed, and is itself the current entry.
    const toggle = entry
      .closest('.has-toggle')
      ?.querySelector<HTMLElement>('button');
    toggle?.click();
    await reader.updateComplete;
    expect(links().length).to.equal(tops);
    const closed = control(reader, '.outline [aria-current]');
    expect(closed.getAttribute('href')).to.equal('#s3');
    const filter = control<HTMLInputElement>(reader, '.outline .filter');
    filter.value = '第3项';
    filter.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await reader.updateComplete;
    // Each match stands below the section that it is in.
    expect(links().filter((text) => text.includes('第3项'))).not.to.eql([]);
    expect(links().filter((text) => text.includes('第2项'))).to.eql([]);
  });

  it('tells everyone the current position: 第一章 · 第四十一条', async () => {
    const reader = await mountReader(longLaw(130));
    const told: (string | null)[] = [];
    reader.addEventListener('policy-report-section', ({section}) => {
      told.push(section);
    });
    reader.goTo('a41');
    const position = await until(() =>
      reader.shadowRoot?.querySelector('.position b'),
    );
    expect(position.textContent).to.equal('第一章 · 第四十一条');
    await frames(4);
    // Not the article below it, which is as near to the top.
    expect(told).to.eql(['a41']);
    reader.goTo('a121');
    await until(
      () => position.textContent === '第三章 · 第一百二十一条' || null,
    );
    // Where there is little room the outline's panel tells it.
    await setViewport({width: 320, height: 640});
    const button = await until(() =>
      reader.shadowRoot?.querySelector<HTMLElement>('[data-part=outline]'),
    );
    button.click();
    const here = await until(() => reader.shadowRoot?.querySelector('.here b'));
    expect(here.textContent).to.equal('第三章 · 第一百二十一条');
  });

  it('lists the articles of a chapter on demand, of 1,260 those sixty alone', async () => {
    const reader = await mountReader(longLaw(1260));
    const nav = control(reader, '.outline');
    const links = () => [...nav.querySelectorAll('a')];
    expect(links().length).to.equal(21);
    control(reader, '.outline .articles').click();
    await reader.updateComplete;
    expect(links().length).to.equal(21 + 60);
    expect(links()[1]?.textContent?.trim()).to.equal('第一条');
    links()[41]?.click();
    await until(() => (location.hash === '#a41' ? true : null));
    await until(() => nav.querySelector('a[aria-current][href="#a41"]'));
    // To go on is a matter of two entries, however long the law.
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const {target} of records) changed.push(target);
    });
    observer.observe(nav, {attributes: true, childList: true, subtree: true});
    reader.goTo('a43');
    await until(() => nav.querySelector('a[aria-current][href="#a43"]'));
    observer.disconnect();
    expect(changed.length).to.be.at.most(4);
  });
});
