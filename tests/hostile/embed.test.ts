import {expect} from '@open-wc/testing';
import {articleOf, openPage, until} from './framed-page.js';

/** Another origin that answers here too: the same server by its number. */
const ELSEWHERE = `http://127.0.0.1:${location.port}`;

describe('The code that the build prints for a page', () => {
  for (const [where, query] of [
    ['the page’s own site', 'origin='],
    ['another site', `origin=${ELSEWHERE}`],
    ['another site with every file pinned', `pinned=yes&origin=${ELSEWHERE}`],
  ] as const) {
    it(`works from ${where}, its lazy parts too, under a strict policy.`, async () => {
      const page = await openPage(`/made/embed?${query}`);
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
    const page = await openPage('/made/embed?hash=policy-report.js');
    await until(
      () => page.window.recorded.errors.length > 0,
      'the browser refuses the file',
    );
    expect(page.reader.querySelector('article')).to.equal(null);
    expect(page.reader.shadowRoot).to.equal(null);
    expect(page.reader.textContent).to.include('article');
    page.close();
  });

  it('keeps a later part out that is not the one it pins.', async () => {
    // Of another build; only the import map looks at it.
    for (const [pin, found] of [
      ['', 1],
      ['pinned=yes&', 0],
    ] as const) {
      const page = await openPage(`/made/embed?${pin}hash=find-part.js`);
      const {reader} = page;
      const article = await articleOf(reader);
      expect(await reader.find('article'), pin).to.equal(found);
      const status = reader.querySelector('[slot="status"]');
      if (found === 0) {
        await until(() => status?.textContent !== '', 'the failure is told');
      }
      // The report itself is untouched.
      expect(article.textContent).to.include('…');
      page.close();
    }
  });
});
