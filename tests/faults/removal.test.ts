import {expect} from '@open-wc/testing';
import {
  articleOf,
  chunksCome,
  openPage,
  until,
} from '../hostile/framed-page.js';

const PAGE = '/made/page/open/hostile/pages/reader.html';

/** Parts with a button of their own at this width. */
const PARTS = ['find', 'settings', 'overview'] as const;

let pages = 0;

describe('A reader that is removed', () => {
  for (const part of PARTS) {
    it(`while ${part} is loaded leaves nothing at work, and comes back whole.`, async () => {
      const key = `removed-${part}-${Date.now()}-${pages++}`;
      const page = await openPage(`${PAGE}?cdn=${key}`);
      const {reader, window} = page;
      await articleOf(reader);
      await until(() => window.recorded.loads > 0, 'the report is loaded');
      const button = () =>
        reader.shadowRoot?.querySelector<HTMLElement>(`[data-part="${part}"]`);
      await until(button, `there is a button for ${part}`);
      await fetch(`/made/break?key=${key}&fault=late`);
      const place = reader.parentElement;
      button()?.click();
      await reader.updateComplete;
      reader.remove();
      await chunksCome(page, key);
      expect(window.recorded.errors).to.eql([]);
      expect(reader.shadowRoot?.querySelector('.highlights')).to.equal(null);
      place?.append(reader);
      await articleOf(reader);
      await reader.updateComplete;
      expect(button()?.getAttribute('aria-expanded')).not.to.equal('true');
      button()?.click();
      await until(
        () => button()?.getAttribute('aria-expanded') === 'true',
        `${part} opens`,
      );
      expect(window.recorded.errors).to.eql([]);
      page.close();
    });
  }
});
