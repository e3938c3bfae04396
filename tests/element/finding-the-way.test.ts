import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  clean,
  control,
  frames,
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
    const folded = links().length;
    expect(folded).to.be.below(reader.outline.length * 2 + 6);
    const filter = control<HTMLInputElement>(reader, '.outline .filter');
    filter.value = '第3项';
    filter.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await reader.updateComplete;
    // Each match stands below the section that it is in.
    expect(links().filter((text) => text.includes('第3项'))).not.to.eql([]);
    expect(links().filter((text) => text.includes('第2项'))).to.eql([]);
  });
});
