import {expect, nextFrame} from '@open-wc/testing';
import {standardHast} from './standard-hast.js';
import '../../src/policy-report.js';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {seenByServer, until} from './framed-page.js';
import {harmsIn} from './harmless.js';
import {NO_REPORTS, reportSaying} from './hostile-reports.js';
import {poisonedReport, VECTORS} from './vectors.js';

declare global {
  interface Window {
    ran: () => void;
  }
}

/** Ways of giving a reader a source that somebody else has written. */
const WAYS: Readonly<
  Record<string, (reader: PolicyReportElement, html: string) => void>
> = {
  'a template inside': (reader, html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    reader.append(template);
  },
  'text inside': (reader, html) => {
    reader.append(html);
  },
  '.source as text': (reader, html) => {
    reader.source = html;
  },
  '.source as a tree': (reader, html) => {
    reader.source = standardHast(html);
  },
  'src of HTML': (reader, html) => {
    reader.src = blobOf(html, 'text/html;charset=utf-8');
  },
  'src of Markdown': (reader, html) => {
    reader.src = blobOf(html, 'text/markdown;charset=utf-8');
  },
  'src of plain text': (reader, html) => {
    reader.src = blobOf(html, 'text/plain;charset=utf-8');
  },
};

const blobOf = (text: string, type: string) =>
  URL.createObjectURL(new Blob([text], {type}));

let ran = 0;

function makeReader(): PolicyReportElement {
  const reader = document.createElement('policy-report');
  reader.noStorage = true;
  return reader;
}

/** What a reader made of a source: a text, or a refusal that it tells. */
interface Answer {
  readonly harms: readonly string[];
  /** The text that is shown; null when the source was refused. */
  readonly text: string | null;
}

/** Shows a reader for a moment; a refusal must be seen and heard. */
async function answerOf(reader: PolicyReportElement): Promise<Answer> {
  let refusal = '';
  reader.addEventListener('policy-report-error', ({message}) => {
    refusal = message;
  });
  document.body.append(reader);
  const article = () => reader.querySelector(':scope > article[slot="report"]');
  await until(() => refusal || article()?.textContent, 'an answer');
  await reader.updateComplete;
  const shown = article();
  if (!shown) await expectTold(reader, refusal);
  const answer = {
    harms: shown ? harmsIn(shown) : [],
    text: shown?.textContent ?? null,
  };
  reader.remove();
  return answer;
}

async function expectTold(
  reader: PolicyReportElement,
  refusal: string,
): Promise<void> {
  const note = reader.shadowRoot?.querySelector('.note');
  expect(note?.textContent).to.include(refusal);
  expect(note?.getBoundingClientRect().height).to.be.above(0);
  await until(() => statusOf(reader) === refusal, 'the refusal is said');
}

const statusOf = (reader: Element) =>
  reader.querySelector('[slot="status"]')?.textContent ?? '';

/** The words of a text, without what a parser makes of NUL and line breaks. */
const wordsOf = (text: string) =>
  text.replace(/[\p{Cc}\uFFFD\u200B\s]+/gu, '').normalize('NFKC');

describe('A hostile source', () => {
  before(async () => {
    window.ran = () => {
      ran++;
    };
    await seenByServer();
  });
  afterEach(() => {
    expect(ran, 'a script of the source ran').to.equal(0);
    ran = 0;
  });
  after(async () => {
    // Images and style sheets are asked for with the next frame, at the latest.
    await nextFrame();
    await nextFrame();
    await fetch('/made/text');
    expect((await seenByServer()).leaks).to.eql([]);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('attacker.example'));
    expect(asked.map(({name}) => name)).to.eql([]);
  });

  for (const [group, vectors] of Object.entries(VECTORS)) {
    for (const [way, give] of Object.entries(WAYS)) {
      it(`with ${group}, as ${way}, is harmless.`, async () => {
        for (const vector of vectors) {
          const reader = makeReader();
          give(reader, poisonedReport([vector]));
          const {harms, text} = await answerOf(reader);
          expect(harms, vector).to.eql([]);
          // The honest line before a vector is there whatever follows it.
          if (text !== null) expect(text, vector).to.include('第1段正文。');
          // Only bytes that are no text are refused, and only of a file.
          const isBinary = way.startsWith('src') && vector.includes('\u0000');
          expect(text === null, `${vector} is refused`).to.equal(isBinary);
        }
      });
    }

    it(`with ${group}, as .report, is harmless.`, async () => {
      for (const vector of vectors) {
        const reader = makeReader();
        reader.report = reportSaying(vector);
        const {harms, text} = await answerOf(reader);
        expect(harms, vector).to.eql([]);
        expect(wordsOf(text ?? ''), vector).to.include(wordsOf(vector));
      }
    });
  }

  for (const [what, value] of Object.entries(NO_REPORTS)) {
    it(`as .report that is ${what} is refused or mended.`, async () => {
      const reader = makeReader();
      reader.report = value as typeof reader.report;
      expect((await answerOf(reader)).harms).to.eql([]);
      expect(Object.prototype).not.to.have.property('polluted');
    });
  }
});
