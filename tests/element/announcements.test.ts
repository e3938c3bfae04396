import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {deepActiveElement} from '../browsers/device.js';
import {panels, type Row} from './announced-controls.js';
import {fakeDevice} from './fake-device.js';
import {
  clean,
  mountReader,
  rememberPlace,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

/** Whatever a screen reader says by itself when it changes. */
const live =
  '[role=status],[role=alert],[role=log],[aria-live]:not([aria-live=off]),output';

/** A wait that is felt is a state of its own, and is said. */
const busy = /^正在(转换|轉換)…$/;

describe('Each change is announced once', () => {
  let device: ReturnType<typeof fakeDevice>;
  const {print} = window;
  beforeEach(async () => {
    device = fakeDevice(['zh-CN', 'zh-TW']);
    window.print = () => {};
    await setViewport({width: 1280, height: 800});
  });
  afterEach(() => {
    clean();
    device.restore();
    window.print = print;
  });

  for (const {name, text = shortReport, kept, open, rows} of panels) {
    it(`by the controls of ${name}`, async () => {
      if (kept) rememberPlace(kept);
      const reader = await mountReader(text);
      await open?.(reader);
      for (const row of rows) {
        const heard = await listen(reader, row);
        const label = `${row.name}: ${heard.join(' | ')}`;
        expect(heard.length, label).to.equal(row.says ? 1 : 0);
        if (row.says) expect(heard[0], label).to.match(row.says);
      }
    });
  }
});

/**
 * What is said when a control is used: changes of live regions, in the page
 * and in the shadow root, and of the description of what has the focus.
 */
async function listen(
  reader: PolicyReportElement,
  row: Row,
): Promise<readonly string[]> {
  const heard: string[] = [];
  const described = description();
  const observer = new MutationObserver((records) => {
    const said = regionsOf(records).filter((region) => !busy.test(region));
    heard.push(...said);
    const now = description();
    if (now !== described && now !== '') heard.push(`description ${now}`);
  });
  const changes = {childList: true, characterData: true, subtree: true};
  observer.observe(reader, changes);
  observer.observe(reader.shadowRoot as ShadowRoot, changes);
  await row.act(reader);
  if (row.says) await until(() => heard[0]);
  // Longer than sentences are gathered: a second one would have come.
  await new Promise((done) => setTimeout(done, 400));
  observer.disconnect();
  return heard;
}

/** The live regions that some changes were made in, once for each batch. */
function regionsOf(records: readonly MutationRecord[]): readonly string[] {
  const regions = new Set<Element>();
  for (const {target, addedNodes} of records) {
    for (const node of [target, ...addedNodes]) {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest(live);
      if (region) regions.add(region);
      for (const inside of element?.querySelectorAll(live) ?? []) {
        if ([...addedNodes].includes(node as ChildNode)) regions.add(inside);
      }
    }
  }
  return [...regions].map(({textContent}) => textContent?.trim() ?? '');
}

/** What describes the element that has the focus. */
function description(): string {
  const active = deepActiveElement();
  const ids = active?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const root = active?.getRootNode() as Document | ShadowRoot | undefined;
  return ids.map((id) => root?.getElementById(id)?.textContent).join(' ');
}
