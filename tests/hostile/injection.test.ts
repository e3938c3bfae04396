import {expect} from '@open-wc/testing';
import {hastFromHtml} from '../../src/source/hast-from-html.js';
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
    reader.source = hastFromHtml(html);
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

/** Shows a reader for a moment and says what is wrong with its article. */
async function harmsShown(
  reader: PolicyReportElement,
): Promise<readonly string[]> {
  let isRefused = false;
  reader.addEventListener('policy-report-error', () => {
    isRefused = true;
  });
  document.body.append(reader);
  const article = () => reader.querySelector(':scope > article[slot="report"]');
  await until(() => isRefused || article()?.textContent, 'an answer');
  await reader.updateComplete;
  // A source with a NUL in it is taken for binary: nothing of it is shown.
  const shown = article();
  const harms = shown ? harmsIn(shown) : [];
  reader.remove();
  return harms;
}

const statusOf = (reader: Element) =>
  reader.querySelector('[slot="status"]')?.textContent ?? '';

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
    // Images and style sheets are asked for a little later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await seenByServer()).leaks).to.eql([]);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('attacker.example'));
    expect(asked.map(({name}) => name)).to.eql([]);
  });

  for (const [group, vectors] of Object.entries(VECTORS)) {
    for (const [way, give] of Object.entries(WAYS)) {
      it(`with ${group}, as ${way}, is harmless.`, async function () {
        this.timeout(60_000);
        for (const vector of vectors) {
          const reader = makeReader();
          give(reader, poisonedReport([vector]));
          expect(await harmsShown(reader), vector).to.eql([]);
        }
      });
    }

    it(`with ${group}, as .report, is harmless.`, async function () {
      this.timeout(60_000);
      for (const vector of vectors) {
        const reader = makeReader();
        reader.report = reportSaying(vector);
        expect(await harmsShown(reader), vector).to.eql([]);
      }
    });
  }

  for (const [what, value] of Object.entries(NO_REPORTS)) {
    it(`as .report that is ${what} is refused or mended.`, async function () {
      this.timeout(30_000);
      const reader = makeReader();
      let failed = false;
      reader.addEventListener('policy-report-error', () => {
        failed = true;
      });
      reader.report = value as typeof reader.report;
      document.body.append(reader);
      const article = () => reader.querySelector('article');
      await until(() => failed || article(), 'an answer to a bad report');
      if (!failed) expect(harmsIn(article() ?? reader)).to.eql([]);
      else await until(() => statusOf(reader) !== '', 'the refusal is said');
      expect(Object.prototype).not.to.have.property('polluted');
      reader.remove();
    });
  }
});
