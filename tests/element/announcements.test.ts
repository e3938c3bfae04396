import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {deepActiveElement} from '../browsers/device.js';
import {fakeDevice} from './fake-device.js';
import {
  clean,
  control,
  frames,
  longLaw,
  longReport,
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

/** A control, and the one sentence that using it makes heard. */
interface Row {
  readonly name: string;
  /** Null: the control's own state (expanded, pressed, focus) says it. */
  readonly says: RegExp | null;
  readonly act: (reader: PolicyReportElement) => unknown;
}

const click = (selector: string) => (reader: PolicyReportElement) =>
  control(reader, selector).click();

const inPanel = (part: string, selector: string) => ({
  open: (reader: PolicyReportElement) => openPart(reader, part, selector),
});

async function openPart(
  reader: PolicyReportElement,
  part: string,
  selector: string,
): Promise<void> {
  control(reader, `[data-part=${part}]`).click();
  await until(() => reader.shadowRoot?.querySelector(selector));
  await frames();
}

function typeInto(
  reader: PolicyReportElement,
  selector: string,
  words: string,
): void {
  const field = control<HTMLInputElement>(reader, selector);
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

function press(reader: PolicyReportElement, label: string): void {
  const buttons = reader.shadowRoot?.querySelectorAll('button') ?? [];
  const found = [...buttons].find(
    ({textContent}) => textContent?.trim() === label,
  );
  if (!found) throw new Error(`There is no button ${label}.`);
  found.click();
}

const choose =
  (selector: string, value: string) => (reader: PolicyReportElement) => {
    const field = control<HTMLSelectElement>(reader, selector);
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };

const set = (name: string, value: string, says: RegExp): Row => ({
  name: `${name} ${value}`,
  says,
  act: click(`input[name="set-${name}"][value="${value}"]`),
});

/** The controls by the panel that they stand in. */
const panels: readonly {
  readonly name: string;
  readonly text?: string;
  /** The place where the report was left before. */
  readonly kept?: string;
  readonly open?: (reader: PolicyReportElement) => Promise<unknown>;
  readonly rows: readonly Row[];
}[] = [
  {
    name: 'the bar',
    rows: [
      {name: '大', says: /^字号：大$/, act: click('input[value=large]')},
      {
        name: '繁體',
        says: /切换为繁體|切換為繁體/,
        act: click('input[value=zh-Hant]'),
      },
      {name: '显示改动', says: null, act: click('[data-part=compare]')},
      {name: '原文', says: /切换为原文/, act: click('input[value=original]')},
      {
        name: '长者模式',
        says: /^长者模式：开$/,
        act: click('[data-part=senior]'),
      },
      {name: '长者模式 again', says: /：关$/, act: click('[data-part=senior]')},
      {name: '打印', says: null, act: click('[data-part=print]')},
      {name: '显示设置', says: null, act: click('[data-part=settings]')},
    ],
  },
  {
    name: 'the settings',
    ...inPanel('settings', '.settings'),
    rows: [
      set('theme', 'dark', /深色/),
      set('line', 'loose', /行距|行间距/),
      set('paragraph', 'wide', /段/),
      set('letter', 'wide', /字/),
      set('measure', 'narrow', /^每行字数：/),
      set('align', 'justify', /对齐/),
      set('indent', 'spaced', /段/),
      set('ruler', '3', /尺/),
      set('ruby', 'all', /拼音|注音|全文/),
      set('notation', 'zhuyin', /注音/),
      set('script', 'zh-Hant-HK', /香港繁體/),
      {name: '恢复默认', says: /默认|預設/, act: click('.settings > button')},
    ],
  },
  {
    name: 'find',
    ...inPanel('find', '.find input'),
    rows: [
      {
        name: 'words',
        says: /^找到 \d+ 处，第 1 处：/,
        act: (reader) => typeInto(reader, '.find input', '工作'),
      },
      {
        name: 'next',
        says: /第 2 处/,
        act: (reader) => press(reader, '下一处'),
      },
      {
        name: 'previous',
        says: /第 1 处/,
        act: (reader) => press(reader, '上一处'),
      },
      {
        name: 'words that are not there',
        says: /没有找到“恐龙”/,
        act: (reader) => typeInto(reader, '.find input', '恐龙'),
      },
      {
        name: 'Escape',
        says: /回到/,
        act: (reader) =>
          control(reader, '.find input').dispatchEvent(
            new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
          ),
      },
    ],
  },
  {
    name: 'reading aloud',
    ...inPanel('speech', '.speech .play'),
    rows: [
      {name: 'play', says: /朗读/, act: click('.speech .play')},
      {
        name: 'next',
        says: null,
        act: (reader) => press(reader, '下一句'),
      },
      {
        name: 'previous',
        says: null,
        act: (reader) => press(reader, '上一句'),
      },
      {name: 'rate', says: null, act: choose('.speech .rate', '1.5')},
      {name: 'voice', says: null, act: choose('.speech .voice', 'urn:zh-TW')},
      {name: 'pause', says: /^朗读已暂停$/, act: click('.speech .play')},
      {
        name: 'from here',
        says: /^开始朗读$/,
        act: (reader) => press(reader, '从当前位置读'),
      },
      {
        name: 'back to what is read',
        says: null,
        act: (reader) => press(reader, '回到朗读处'),
      },
      {
        name: 'close',
        says: null,
        act: (reader) => press(reader, '关闭朗读'),
      },
    ],
  },
  {
    name: 'the overview',
    ...inPanel('overview', '.overview table'),
    rows: [
      {
        name: 'a head of a column',
        says: /^已按“.+”升序排列$/,
        act: click('.overview .sort'),
      },
      {
        name: 'CSV',
        says: /^“.+”已复制|没有复制/,
        act: click('.overview .copy'),
      },
    ],
  },
  {
    name: 'the citation',
    ...inPanel('cite', '.cite textarea'),
    rows: [
      {
        name: 'the text',
        says: /复制/,
        act: (reader) => press(reader, '复制引文'),
      },
      {
        name: 'the address',
        says: /复制/,
        act: (reader) => press(reader, '复制链接'),
      },
    ],
  },
  {
    name: 'the outline of a law',
    text: longLaw(180),
    rows: [
      {
        name: 'articles of a chapter',
        says: null,
        act: click('.outline .articles'),
      },
      {
        name: 'an article',
        says: null,
        act: click('.outline a[href="#a7"]'),
      },
    ],
  },
  {
    name: 'the offer to read on',
    text: longReport(20_000),
    kept: 's2-3',
    open: (reader) =>
      until(() => reader.shadowRoot?.querySelector('.note button')),
    rows: [{name: 'its button', says: null, act: click('.note button')}],
  },
  {
    name: 'a long outline',
    text: longReport(40_000),
    rows: [
      {
        name: 'a section that opens',
        says: null,
        act: click('.outline li.has-toggle button'),
      },
      {name: 'a link', says: null, act: click('.outline a[href="#s2"]')},
      {
        name: 'a filter that finds',
        says: null,
        act: (reader) => typeInto(reader, '.outline .filter', '第2方面'),
      },
      {
        name: 'a filter that finds nothing',
        says: /^目录中没有“恐龙”$/,
        act: (reader) => typeInto(reader, '.outline .filter', '恐龙'),
      },
    ],
  },
];

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
    it(`by the controls of ${name}`, async function () {
      this.timeout(60_000);
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
