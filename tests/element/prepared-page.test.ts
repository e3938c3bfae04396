import {expect} from '@open-wc/testing';
import {toHtml} from '../../src/format/to-html.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {writeDocumentTable} from '../../src/script/prepared/document-table.js';
import {documentTable} from '../../src/script/prepared/make-document-table.js';
import {shortReport} from './reader-fixture.js';
import {until} from './until.js';

/** Modules that hold a dictionary or read one. */
const dictionary = /\/script\/(tables|official|generated|lexicon)\/|opencc/;

/** A page of its own with a reader in it, as a site would serve it. */
async function openPage(inside: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = '测试页面';
  frame.srcdoc =
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8">' +
    `<body><policy-report no-storage>${inside}</policy-report>` +
    '<script type="module" src="/src/policy-report.ts"></script></body></html>';
  document.body.append(frame);
  const article = await until(() =>
    frame.contentDocument?.querySelector<HTMLElement>('article[slot=report]'),
  );
  const page = frame.contentWindow as Window;
  return {
    article,
    dictionaries: () =>
      page.performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => dictionary.test(name)),
    async choose(script) {
      Object.assign(article.parentElement as HTMLElement, {script});
      await until(() => article.lang === script || null);
    },
    close: () => frame.remove(),
  };
}

interface Page {
  readonly article: HTMLElement;
  readonly dictionaries: () => readonly string[];
  choose(script: string): Promise<void>;
  close(): void;
}

/** What `policy-report html --fragment --scripts zh-Hant` writes. */
async function preparedHtml(): Promise<string> {
  const {report} = parseReport(shortReport);
  const json = writeDocumentTable(await documentTable(report, ['zh-Hant']));
  return `${toHtml(report)}<script type="application/json" data-script-tables>${json}</script>`;
}

describe('A page', () => {
  it('asks for no dictionary before its reader switches the script', async () => {
    const page = await openPage(shortReport);
    expect(page.dictionaries()).to.eql([]);
    await page.choose('zh-Hant');
    expect(page.dictionaries()).not.to.eql([]);
    expect(page.article.textContent).to.contain('發展水平穩步提高');
    page.close();
  });

  it('made with its own table asks for no dictionary at all', async () => {
    const page = await openPage(await preparedHtml());
    await page.choose('zh-Hant');
    expect(page.article.textContent).to.contain('發展水平穩步提高');
    expect(page.dictionaries()).to.eql([]);
    page.close();
  });

  it('made with a table asks for the dictionary of another script', async () => {
    const page = await openPage(await preparedHtml());
    await page.choose('zh-Hant-HK');
    expect(page.article.textContent).to.contain('發展水平');
    expect(page.dictionaries()).not.to.eql([]);
    page.close();
  });

  it('whose text was changed since asks for the dictionary', async () => {
    const html = (await preparedHtml()).replace('压实', '落实');
    const page = await openPage(html);
    await page.choose('zh-Hant');
    expect(page.article.textContent).to.contain('落實工作責任');
    expect(page.dictionaries()).not.to.eql([]);
    page.close();
  });

  it('can have its table beside a plain text, which is not read as text', async () => {
    const table = (await preparedHtml()).replace(/^[\s\S]*<\/article>/, '');
    const page = await openPage(shortReport + table);
    await page.choose('zh-Hant');
    expect(page.article.textContent).to.contain('發展水平穩步提高');
    expect(page.article.textContent).not.to.contain('[1,');
    expect(page.dictionaries()).to.eql([]);
    page.close();
  });
});
