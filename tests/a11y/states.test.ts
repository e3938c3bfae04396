import {expect} from '@open-wc/testing';
import {settings} from '../../src/element/settings.js';
import '../../src/policy-report.js';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {device} from '../browsers/device.js';
import {articleOf, until} from '../hostile/framed-page.js';
import {violationsOfAll} from './judges.js';
import {allStates, pairwiseStates, type State, shareOf} from './pairs.js';
import {SAMPLE} from './sample.js';

/** What a reader and a device can set, as far as it changes what is shown. */
const DIMENSIONS = {
  size: settings.size,
  script: ['original', 'zh-Hant', 'zh-Hant-HK'],
  /** On a dark device, where `auto` is another than `light`. */
  theme: settings.theme,
  panel: ['none', 'outline', 'find', 'settings', 'speech', 'overview'],
  width: ['320', '1440'],
  forcedColors: ['none', 'active'],
} as const;

type ReaderState = State<typeof DIMENSIONS>;

/** `3/17` of every combination, when `npm run test:states` asks for it. */
const share = document.documentElement.dataset.states;
const states = share
  ? shareOf(allStates(DIMENSIONS), share)
  : pairwiseStates(DIMENSIONS);

/** Far above what a state takes on a slow machine, which is some 10 s. */
const PATIENCE = 300_000;

const nameOf = (state: ReaderState) =>
  Object.entries(state)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

function partButton(
  reader: PolicyReportElement,
  name: string,
): HTMLElement | null {
  const root = reader.shadowRoot;
  return root?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? null;
}

/** Opens a panel when the bar offers it; wide windows show the outline anyway. */
async function openPanel(
  reader: PolicyReportElement,
  name: string,
): Promise<void> {
  const button = partButton(reader, name);
  if (!button || button.getAttribute('aria-expanded') === 'true') return;
  button.click();
  const isOpen = () => {
    const now = partButton(reader, name);
    // The button of the outline leaves the bar once the window is wide.
    if (!now) return reader.shadowRoot?.querySelector(`[part~="${name}"]`);
    return ['aria-expanded', 'aria-pressed'].some(
      (state) => now.getAttribute(state) === 'true',
    );
  };
  await until(isOpen, `${name} is open`);
  await reader.updateComplete;
}

async function closePanel(
  reader: PolicyReportElement,
  name: string,
): Promise<void> {
  const button = partButton(reader, name);
  if (button?.getAttribute('aria-expanded') === 'true') button.click();
  await reader.updateComplete;
}

async function enter(
  test: Mocha.Context,
  reader: PolicyReportElement,
  state: ReaderState,
): Promise<void> {
  const {size, script, theme, width, forcedColors} = state;
  await device(test, 'viewport', {width: Number(width), height: 900});
  await device(test, 'media', {
    features: {'forced-colors': forcedColors, 'prefers-color-scheme': 'dark'},
  });
  await twoFrames();
  Object.assign(reader, {size, script, theme});
  const article = await articleOf(reader);
  const lang = script === 'original' ? 'zh-Hans' : script;
  await until(() => article.lang === lang, `the text is ${lang}`);
  await reader.updateComplete;
  await openPanel(reader, state.panel);
  await twoFrames();
}

/** Observers of sizes and the layout of far groups come with the next frames. */
async function twoFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

describe('The judges find nothing wrong with', () => {
  let main: HTMLElement | undefined;
  let reader: PolicyReportElement;
  let hasStates = false;

  before(async function () {
    this.timeout(PATIENCE);
    await device(this, 'media', {});
    hasStates = true;
    document.documentElement.lang = 'zh-Hans';
    document.title = '阅读器的各种状态';
    main = document.createElement('main');
    main.innerHTML = '<h1>政务公开</h1>';
    reader = document.createElement('policy-report');
    reader.noStorage = true;
    reader.innerHTML = SAMPLE;
    main.append(reader);
    document.body.append(main);
    await articleOf(reader);
  });

  after(async function () {
    main?.remove();
    // A hook must not skip: without states there is nothing to undo.
    if (!hasStates) return;
    await device(this, 'media', {});
    await device(this, 'viewport', {width: 800, height: 600});
  });

  for (const state of states) {
    it(`${nameOf(state)}.`, async function () {
      this.timeout(PATIENCE);
      await enter(this, reader, state);
      const found = await violationsOfAll();
      await closePanel(reader, state.panel);
      expect(found).to.eql([]);
    });
  }
});
