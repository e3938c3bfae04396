import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {control, frames, longLaw, longReport} from './reader-fixture.js';
import {until} from './until.js';

/** A control, and the one sentence that using it makes heard. */
export interface Row {
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
export const panels: readonly {
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
