import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {deepActiveElement} from '../browsers/device.js';
import {
  clean,
  control,
  frames,
  longReport,
  mountReader,
  nextEvent,
  rememberPlace,
} from './reader-fixture.js';
import {until} from './until.js';

/** The button that tries again. */
function retryOf(reader: HTMLElement): HTMLElement | null | undefined {
  return reader.shadowRoot?.querySelector<HTMLElement>('.note button');
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

  it('goes on with the text when trying again brings it', async () => {
    const reader = document.createElement('policy-report');
    reader.src = `/made/once?key=focus-${Date.now()}`;
    document.body.append(reader);
    const retry = await until(() => retryOf(reader));
    retry.focus();
    retry.click();
    await until(() => reader.querySelector('article'));
    await frames(4);
    const article = reader.querySelector('article');
    expect(article?.contains(deepActiveElement())).to.equal(true);
  });

  it('stays at the button when trying again is of no use', async () => {
    const reader = document.createElement('policy-report');
    reader.src = '/made/status?code=500';
    document.body.append(reader);
    const retry = await until(() => retryOf(reader));
    const failed = nextEvent(reader, 'policy-report-error');
    retry.focus();
    retry.click();
    await frames();
    expect(deepActiveElement()).to.equal(retryOf(reader));
    await failed;
    await frames();
    expect(deepActiveElement()).to.equal(retryOf(reader));
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
