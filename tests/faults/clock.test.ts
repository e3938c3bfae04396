import {expect} from '@open-wc/testing';
import '../../src/policy-report.js';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {articleOf, until} from '../hostile/framed-page.js';

const RealDate = Date;

/** Clocks as devices have them; each says what `Date.now()` answers next. */
const CLOCKS: Readonly<Record<string, () => number>> = {
  'in the year 1970': () => 0,
  'before the epoch': () => RealDate.UTC(1900, 0, 1),
  'in the year 9999': () => RealDate.UTC(9999, 11, 31, 23, 59, 59),
  'at the last moment a date can have': () => 8.64e15,
  'that stands still': (
    (now) => () =>
      now
  )(RealDate.now()),
  'that runs backwards': (
    (now) => () =>
      (now -= 3_600_000)
  )(RealDate.now()),
  'that jumps by days': (
    (now) => () =>
      (now += 86_400_000)
  )(RealDate.now()),
};

/** Sets the page's clock; returns how to set it right. */
function setClock(now: () => number): () => void {
  window.Date = class extends RealDate {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [now()]) as []));
    }
    static override now = now;
  } as DateConstructor;
  return () => {
    window.Date = RealDate;
  };
}

/** A report long enough to be laid out and converted in slices. */
const TEXT = [
  '某市2023年法治建设情况报告',
  ...Array.from(
    {length: 300},
    (_, index) => `${index + 1}．干部要学习后面的内容，推动高质量发展。`,
  ),
  '某市人民政府',
  '2024年1月15日',
].join('\n');

async function printedNote(reader: PolicyReportElement): Promise<string> {
  const note = () => {
    window.dispatchEvent(new Event('beforeprint'));
    return reader.shadowRoot?.querySelector('.print-note');
  };
  await until(note, 'the page is ready to be printed');
  const said = note()?.textContent ?? '';
  window.dispatchEvent(new Event('afterprint'));
  return said;
}

describe('With a clock', () => {
  for (const [what, now] of Object.entries(CLOCKS)) {
    it(`${what}, a report is read, converted and printed.`, async () => {
      const mend = setClock(now);
      const reader = document.createElement('policy-report');
      try {
        reader.noStorage = true;
        reader.textContent = TEXT;
        document.body.append(reader);
        const article = await articleOf(reader);
        await until(
          () => article.textContent?.includes('2024年1月15日'),
          'the last line is there',
        );
        expect(reader.report?.fields.issuedOn?.value).to.equal('2024-01-15');
        reader.script = 'zh-Hant';
        await until(
          () => article.lang === 'zh-Hant',
          'the text is Traditional',
        );
        expect(article.textContent).to.include('300．幹部要學習後面的內容');
        const year = new Date().getFullYear();
        // Years before the epoch and after 9999 have their own ways of writing.
        const note = await printedNote(reader);
        expect(note).to.match(/\d+年\d+月\d+日/);
        if (year >= 1900 && year <= 9999) expect(note).to.match(/\d{4}年/);
      } finally {
        mend();
        reader.remove();
      }
    });
  }
});
