import {expect} from '@open-wc/testing';
import {
  articleOf,
  type FramedPage,
  openPage,
  seenByServer,
  until,
} from './framed-page.js';

/** Everything a reader does with the bar: each choice, each button. */
async function useEverything({reader, window}: FramedPage): Promise<void> {
  const root = reader.shadowRoot;
  if (!root) throw new Error('The reader has no controls.');
  const choices = root.querySelectorAll<HTMLInputElement>(
    '.bar input[type="radio"]',
  );
  const article = await articleOf(reader);
  for (const choice of choices) {
    choice.click();
    await reader.updateComplete;
  }
  reader.script = 'zh-Hant';
  await until(() => article.lang === 'zh-Hant', 'the text is Traditional');
  const names = Array.from(
    root.querySelectorAll<HTMLElement>('button[data-part]'),
    ({dataset}) => dataset.part,
  );
  for (const name of names) {
    if (name === 'print') continue;
    const button = () =>
      root.querySelector<HTMLElement>(`button[data-part="${name}"]`);
    button()?.click();
    await until(
      () => !root.querySelector('[aria-busy="true"]'),
      `${name} is loaded`,
    );
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    button()?.click();
    await reader.updateComplete;
  }
  reader.theme = 'dark';
  reader.size = 'large';
  await reader.updateComplete;
}

describe('The built drop-in file', () => {
  for (const policy of ['strict', 'trusted-types']) {
    it(`works under a ${policy} policy without one violation.`, async () => {
      await seenByServer();
      const page = await openPage(
        `/made/page/${policy}/hostile/pages/reader.html`,
      );
      const article = await articleOf(page.reader);
      await useEverything(page);
      const {fontSize} = page.window.getComputedStyle(
        article.querySelector('p') ?? article,
      );
      expect(fontSize).to.equal('22px');
      expect(page.window.recorded.violations).to.eql([]);
      expect(page.window.recorded.errors).to.eql([]);
      expect((await seenByServer()).reports).to.eql([]);
      page.close();
    });
  }

  it('is held to its policy: an inline style there is a violation.', async () => {
    const page = await openPage('/made/page/strict/hostile/pages/reader.html');
    page.document.body.setAttribute('style', 'color: red');
    await until(
      () => page.window.recorded.violations.length > 0,
      'the browser reports a violation',
    );
    page.close();
    await seenByServer();
  });
});
