import {expect} from '@open-wc/testing';
import {toHtml} from '../../src/format/to-html.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {axeViolations} from '../a11y/axe.js';
import {
  clean,
  frames,
  mountReader,
  nextEvent,
  shortReport,
} from './reader-fixture.js';

/** A reader around what `policy-report html --fragment` writes. */
async function mountOwnHtml() {
  const reader = document.createElement('policy-report');
  reader.innerHTML = toHtml(parseReport(shortReport).report);
  const source = reader.firstElementChild as HTMLElement;
  const html = source.outerHTML;
  const loaded = nextEvent(reader, 'policy-report-load');
  document.body.append(reader);
  await loaded;
  const shown = reader.querySelector(':scope > [slot=report]') as HTMLElement;
  return {reader, source, html, shown};
}

describe('A reader around our own HTML', () => {
  afterEach(clean);

  it('shows the article, whose ids the page finds before the source’s', async () => {
    const {source, shown} = await mountOwnHtml();
    expect(source.getBoundingClientRect().height).to.equal(0);
    const ids = [...shown.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids).to.include('s1-2');
    for (const id of ids) {
      const found = document.getElementById(id);
      expect(shown.contains(found), id).to.equal(true);
    }
  });

  it('comes before a source that has the ids since a late change only', async () => {
    const reader = await mountReader(shortReport);
    const html = toHtml(parseReport(shortReport).report);
    const loaded = nextEvent(reader, 'policy-report-load');
    reader.firstChild?.replaceWith(
      document.createRange().createContextualFragment(html),
    );
    await loaded;
    const shown = reader.querySelector(':scope > [slot=report]');
    expect(reader.querySelectorAll('[id="s2"]').length).to.equal(2);
    expect(shown?.contains(document.getElementById('s2'))).to.equal(true);
    expect(reader.idPrefix).to.equal('');
  });

  it('leads #id to the shown section, with focus and :target', async () => {
    const {shown} = await mountOwnHtml();
    const link = document.createElement('a');
    link.href = '#s2';
    document.body.append(link);
    link.click();
    await frames(4);
    link.remove();
    const section = shown.querySelector('#s2') as HTMLElement;
    expect(document.querySelector(':target')).to.equal(section);
    expect(section.contains(document.activeElement)).to.equal(true);
  });

  it('leaves the source as it was, and has no accessibility violation', async () => {
    const {reader, source, html} = await mountOwnHtml();
    expect(source.outerHTML).to.equal(html);
    expect(reader.contains(source)).to.equal(true);
    expect(reader.report?.children.length).to.equal(
      parseReport(shortReport).report.children.length,
    );
    expect(await axeViolations(reader)).to.eql([]);
  });
});
