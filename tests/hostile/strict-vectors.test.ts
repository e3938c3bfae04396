import {expect} from '@open-wc/testing';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {
  articleOf,
  type FramedPage,
  openPage,
  seenByServer,
} from './framed-page.js';
import {harmsIn} from './harmless.js';
import {reportSaying} from './hostile-reports.js';
import {standardHast} from './standard-hast.js';
import {poisonedReport, VECTORS} from './vectors.js';

const PAGE = '/made/page/trusted-types/hostile/pages/reader.html';

type Give = (
  reader: PolicyReportElement,
  vectors: readonly string[],
  page: FramedPage,
) => void;

/** The four ways into a reader, of a page that trusts no string with markup. */
const WAYS: Readonly<Record<string, Give>> = {
  'children as elements': (reader, vectors, {document: strict}) => {
    // Parsed here, where it may be, and brought over as nodes.
    const parsed = document.createElement('template');
    parsed.innerHTML = poisonedReport(vectors);
    const template = strict.createElement('template');
    const {content} = template;
    content.append(content.ownerDocument.importNode(parsed.content, true));
    reader.append(template);
  },
  'children as text': (reader, vectors) => {
    reader.append(poisonedReport(vectors));
  },
  '.source as text': (reader, vectors) => {
    reader.source = poisonedReport(vectors);
  },
  '.source as a tree': (reader, vectors) => {
    reader.source = standardHast(poisonedReport(vectors));
  },
  'src of HTML': (reader, vectors) => {
    reader.src = addressOf('text/html', poisonedReport(vectors));
  },
  'src of Markdown': (reader, vectors) => {
    reader.src = addressOf('text/markdown', poisonedReport(vectors));
  },
  '.report': (reader, vectors) => {
    reader.report = reportSaying(vectors.join('\n'));
  },
};

const addressOf = (type: string, body: string) =>
  `/made/text?${new URLSearchParams({type, body: body.replace(/\0/g, '')})}`;

/** A picture of the site itself is shown where the policy allows pictures. */
const isHarm = (violation: string) => !violation.startsWith('img-src');

describe('Under a strict policy and trusted types the built reader', () => {
  let page: FramedPage;
  let ran = 0;
  before(async () => {
    await seenByServer();
    page = await openPage(PAGE);
    await articleOf(page.reader);
    Object.assign(page.window, {ran: () => ran++});
  });
  after(() => page.close());

  for (const [way, give] of Object.entries(WAYS)) {
    it(`shows every hostile source as ${way}, and tries nothing.`, async () => {
      for (const [group, vectors] of Object.entries(VECTORS)) {
        const reader = page.document.createElement('policy-report');
        reader.noStorage = true;
        give(reader, vectors, page);
        page.document.body.append(reader);
        const article = await articleOf(reader);
        expect(harmsIn(article), group).to.eql([]);
        reader.remove();
      }
      expect(ran, 'scripts that ran').to.equal(0);
      const {violations, errors} = page.window.recorded;
      expect(violations.filter(isHarm)).to.eql([]);
      expect(errors.filter((error) => !/<img/.test(error))).to.eql([]);
      const {leaks, reports} = await seenByServer();
      expect(leaks).to.eql([]);
      expect(reports.filter((report) => !/"img-src"/.test(report))).to.eql([]);
    });
  }
});
