import {expect} from '@open-wc/testing';
import {articleOf, openPage, until} from './framed-page.js';

/** Another origin that answers here too: the same server by its number. */
const ELSEWHERE = `http://127.0.0.1:${location.port}`;

describe('The code that the build prints for a page', () => {
  for (const [where, origin] of [
    ['the page’s own site', ''],
    ['another site', ELSEWHERE],
  ] as const) {
    it(`works from ${where}, its lazy parts too, under a strict policy.`, async () => {
      const page = await openPage(`/made/embed?origin=${origin}`);
      const {reader, window} = page;
      const article = await articleOf(reader);
      expect(article.textContent).to.include('…');
      expect(await reader.find('article')).to.equal(1);
      expect(window.recorded.violations).to.eql([]);
      expect(window.recorded.errors).to.eql([]);
      page.close();
    });
  }

  it('keeps a file out that is not the one it names.', async () => {
    const page = await openPage('/made/embed?hash=wrong');
    await until(
      () => page.window.recorded.errors.length > 0,
      'the browser refuses the file',
    );
    expect(page.reader.querySelector('article')).to.equal(null);
    expect(page.reader.shadowRoot).to.equal(null);
    expect(page.reader.textContent).to.include('article');
    page.close();
  });
});
