import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {deepActiveElement} from '../browsers/device.js';
import {
  clean,
  control,
  frames,
  longReport,
  mountReader,
} from './reader-fixture.js';
import {until} from './until.js';

/** Remembers a place in a report, as a reader does who leaves it. */
function rememberPlace(id: string): void {
  const key = `${location.pathname}${location.search}#`;
  const places = [[key, {id, fraction: 0}]];
  localStorage.setItem('policy-report:1', JSON.stringify({places}));
}

describe('The focus', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(clean);

  it('goes on with the text when the offer to read on is taken', async () => {
    rememberPlace('s2-3');
    const reader = await mountReader(longReport(20_000));
    const offer = await until(() =>
      reader.shadowRoot?.querySelector<HTMLElement>('.note button'),
    );
    offer.focus();
    offer.click();
    await frames(4);
    const place = reader.querySelector('#s2-3');
    expect(place?.contains(deepActiveElement())).to.equal(true);
  });

  it('goes on with the article when the offer is declined', async () => {
    rememberPlace('s2-3');
    const reader = await mountReader(longReport(20_000));
    await until(() => reader.shadowRoot?.querySelector('.note button'));
    const decline = control(reader, '.note button:last-of-type');
    decline.focus();
    decline.click();
    await frames(4);
    expect(deepActiveElement()).to.equal(reader.querySelector('article'));
  });

  it('goes to a table whose other rows were asked for', async () => {
    const sentences = Array.from(
      {length: 60},
      (_, at) => `全年完成第${at + 1}批投资${at + 100}.5亿元。`,
    ).join('');
    const reader = await mountReader(`某市报告\n\n一、成绩\n${sentences}`);
    control(reader, '[data-part=overview]').click();
    const more = await until(() =>
      reader.shadowRoot?.querySelector<HTMLElement>('.overview .more'),
    );
    more.focus();
    more.click();
    await reader.updateComplete;
    await until(() => deepActiveElement()?.matches('.table-scroll') || null);
    expect(reader.shadowRoot?.querySelector('.overview .more')).to.equal(null);
  });
});
