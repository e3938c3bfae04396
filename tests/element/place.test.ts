import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {characterAtTop} from './character-at-top.js';
import {
  clean,
  control,
  frames,
  longReport,
  mountReader,
} from './reader-fixture.js';
import {until} from './until.js';

/** The five changes of a run; the last two undo what came before. */
const changes: readonly ((reader: PolicyReportElement) => unknown)[] = [
  (reader) => {
    reader.size = 'x-large';
  },
  () => setViewport({width: 700, height: 800}),
  (reader) => {
    reader.theme = 'contrast';
    reader.size = 'small';
  },
  (reader) => {
    const article = reader.querySelector('article') as HTMLElement;
    article.style.setProperty('letter-spacing', '0.1em', 'important');
  },
  () => setViewport({width: 1200, height: 800}),
];

describe('the reading place', () => {
  beforeEach(() => setViewport({width: 1200, height: 800}));
  afterEach(() => {
    document.documentElement.style.removeProperty('overflow-anchor');
    clean();
  });

  for (const anchoring of ['auto', 'none']) {
    it(`stays through five changes at ten places, overflow-anchor: ${anchoring}`, async () => {
      document.documentElement.style.setProperty('overflow-anchor', anchoring);
      const reader = await mountReader(longReport(100_000));
      await frames(3);
      const errors: number[] = [];
      for (let place = 1; place <= 10; place++) {
        await setViewport({width: 1200, height: 800});
        reader.size = 'medium';
        reader.theme = 'auto';
        reader.querySelector('article')?.removeAttribute('style');
        await reader.updateComplete;
        await frames(4);
        const height = document.documentElement.scrollHeight - 800;
        window.scrollTo(0, Math.round((height * place) / 11));
        await frames(4);
        const before = characterAtTop(reader);
        for (const change of changes) {
          await change(reader);
          await reader.updateComplete;
          await frames(4);
          errors.push(before.error());
        }
      }
      expect(Math.max(...errors)).to.be.at.most(
        0.5,
        String(errors.map((e) => e.toFixed(2))),
      );
    });
  }

  it('goes with a page that scrolls while a change of script comes to its end', async () => {
    const reader = await mountReader(longReport(20_000));
    await frames(4);
    for (const wait of [0, 1, 2, 3, 4]) {
      window.scrollTo(0, 4_000);
      await frames(4);
      reader.script = 'zh-Hant';
      await waitUntil(() => reader.querySelector('article[lang=zh-Hant]'));
      await frames(4);
      reader.script = 'original';
      await until(() => reader.querySelector('article[lang=zh-Hans]') !== null);
      await frames(wait);
      window.scrollTo(0, 400);
      await frames(6);
      expect(window.scrollY, `${wait} frames`).to.be.closeTo(400, 100);
    }
  });

  it('stays at a heading while the text above it is laid out', async () => {
    for (const wait of [0, 1, 2, 3]) {
      const reader = await mountReader(longReport(20_000));
      await frames(wait);
      reader.goTo('s3');
      await waitUntil(() => document.activeElement?.closest('#s3'), 'arrived');
      await frames(6);
      const heading = reader.querySelector('#s3') as HTMLElement;
      const gap =
        heading.getBoundingClientRect().top -
        control(reader, '.bar').getBoundingClientRect().bottom;
      expect(gap, `${wait} frames after loading`).to.be.closeTo(16, 1.5);
      clean();
    }
  });

  it('goes with a jump of the reader’s own, wherever one was before', async () => {
    const reader = await mountReader(longReport(100_000));
    await frames(4);
    for (const y of [3_000, 60_000, 1_000, 30_000]) {
      window.scrollTo(0, y);
      await frames(3);
      const there = characterAtTop(reader);
      await frames(6);
      expect(there.error(), `at ${y}`).to.be.at.most(0.5);
      // What is laid out above moves the page by less than a window.
      expect(Math.abs(window.scrollY - y), `at ${y}`).to.be.below(800);
    }
  });
});
