import {expect} from '@open-wc/testing';
import {clean, frames, mountReader, shortReport} from './reader-fixture.js';

/**
 * Makes the article higher as soon as the reader has looked at its height and
 * found nothing to do, as WebKit does where it lays out what a link leads to.
 * Returns how often that was.
 */
async function changeAfterLook(article: HTMLElement): Promise<number> {
  const {get} =
    Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight') ??
    {};
  let looks = 0;
  let changes = 0;
  Object.defineProperty(article, 'offsetHeight', {
    get() {
      // Who has something to do looks again before the turn is over.
      if (looks++ === 0) queueMicrotask(change);
      return get?.call(article);
    },
  });
  function change(): void {
    if (looks === 1 && changes < 3) {
      changes++;
      article.style.setProperty('padding-bottom', `${changes * 40}px`);
    }
    looks = 0;
  }
  article.style.setProperty('padding-bottom', '20px');
  await frames(16);
  return changes;
}

describe('A reader whose text changes its height after the reader has looked', () => {
  const errors: string[] = [];
  const keep = ({message}: ErrorEvent) => errors.push(message);

  beforeEach(() => window.addEventListener('error', keep));
  afterEach(() => {
    window.removeEventListener('error', keep);
    errors.length = 0;
    clean();
  });

  for (const controls of ['with', 'without']) {
    it(`leaves no error in the page’s log, ${controls} controls.`, async () => {
      const reader = await mountReader(
        shortReport,
        controls === 'with' ? {} : {'no-toolbar': '', 'no-outline': ''},
      );
      await frames(4);
      const article = reader.querySelector('article') as HTMLElement;
      expect(await changeAfterLook(article)).to.equal(3);
      expect(errors).to.eql([]);
    });
  }
});
