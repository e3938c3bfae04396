import {expect} from '@open-wc/testing';
import '../../src/policy-report.js';

/** A reader around a text, in the page, with nothing loaded yet. */
function reader(): HTMLElement {
  const element = document.createElement('policy-report');
  element.setAttribute('no-storage', '');
  element.textContent = '一、总体要求\n坚持依法行政。';
  document.body.append(element);
  return element;
}

const loaded = (element: HTMLElement) =>
  new Promise<void>((done) =>
    element.addEventListener('policy-report-load', () => done()),
  );

describe('A reader whose parser is on its way', () => {
  // In one test: once loaded, the parser is there for all.
  it('leaves its children to the page, which has laid them out', async () => {
    const staying = reader();
    const leaving = reader();
    const moving = reader();
    expect(staying.shadowRoot).to.equal(null);
    leaving.remove();
    document.body.prepend(moving);
    let loads = 0;
    moving.addEventListener('policy-report-load', () => loads++);
    await Promise.all([loaded(staying), loaded(moving)]);
    expect(staying.querySelector('article h3')?.textContent).to.match(/总体/);
    expect(loads).to.equal(1);
    expect(leaving.shadowRoot).to.equal(null);
    document.body.append(leaving);
    await loaded(leaving);
    expect(leaving.querySelector('article')).not.to.equal(null);
    for (const element of [staying, leaving, moving]) element.remove();
  });
});
