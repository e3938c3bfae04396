import {expect} from '@open-wc/testing';
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

const wide = {width: 1200, height: 800};
const choose = (name: string, value: string) => (reader: PolicyReportElement) =>
  control(reader, `input[name="set-${name}"][value="${value}"]`).click();
const articleIn = (reader: PolicyReportElement) =>
  reader.querySelector('article') as HTMLElement;

/** Everything that may move the text under a reader, in one run. */
const changes: Readonly<
  Record<string, (reader: PolicyReportElement) => unknown>
> = {
  larger: (reader) => {
    reader.size = 'x-large';
  },
  'another theme': choose('theme', 'sepia'),
  'lines apart': choose('line', 'open'),
  'paragraphs apart': choose('paragraph', 'wide'),
  'letters apart': choose('letter', 'wider'),
  'a narrow column': choose('measure', 'narrow'),
  justified: choose('align', 'justify'),
  'no indents': choose('indent', 'spaced'),
  smaller: (reader) => {
    reader.size = 'small';
  },
  'another script': async (reader) => {
    reader.script = 'zh-Hant';
    await until(() => articleIn(reader).lang === 'zh-Hant' || null);
  },
  'a late font': lateFont,
  readings: async (reader) => {
    choose('ruby', 'all')(reader);
    await until(() => reader.querySelector('rt'));
  },
  'no readings': async (reader) => {
    choose('ruby', 'off')(reader);
    await until(() => (reader.querySelector('rt') ? null : true));
  },
  'a narrow window': () => setViewport({width: 600, height: 900}),
  'turned on its side': () => setViewport({width: 900, height: 600}),
  'the original script': async (reader) => {
    reader.script = 'original';
    await until(() => articleIn(reader).lang === 'zh-Hans' || null);
  },
  'a wide window': () => setViewport(wide),
};

describe('the reading place', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('overflow-anchor');
    document.fonts.clear();
    clean();
  });

  for (const anchoring of ['auto', 'none']) {
    it(`stays through every kind of change at ten places, overflow-anchor: ${anchoring}`, async () => {
      await setViewport(wide);
      document.documentElement.style.setProperty('overflow-anchor', anchoring);
      const reader = await mountReader(longReport(100_000));
      reader.style.setProperty('--policy-report-font', 'late, sans-serif');
      control(reader, '[data-part=settings]').click();
      await until(() => reader.shadowRoot?.querySelector('.settings'));
      const lost: string[] = [];
      for (let place = 1; place <= 10; place++) {
        await reset(reader);
        const height = document.documentElement.scrollHeight - wide.height;
        window.scrollTo(0, Math.round((height * place) / 11));
        await frames(4);
        const before = characterAtTop(reader);
        for (const [name, change] of Object.entries(changes)) {
          await change(reader);
          await reader.updateComplete;
          await frames(4);
          const error = before.error();
          if (error > 0.5) lost.push(`${place} ${name} ${error.toFixed(2)}`);
        }
      }
      expect(lost).to.eql([]);
    });
  }
});

/** A font of the system that comes late under another name, and much wider. */
async function lateFont(): Promise<void> {
  const names = ['Noto Sans CJK SC', 'Open Sans', 'DejaVu Sans', 'Arial'];
  const source = names.map((name) => `local("${name}")`).join(',');
  const wider = {sizeAdjust: '120%'} as FontFaceDescriptors;
  const face = new FontFace('late', source, wider);
  document.fonts.add(await face.load());
}

async function reset(reader: PolicyReportElement): Promise<void> {
  document.fonts.clear();
  control(reader, '.settings > button').click();
  await reader.updateComplete;
  await frames(4);
}
