import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {
  clean,
  control,
  frames,
  longReport,
  nextEvent,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

/** Puts a reader into some place of a page, and the place into the page. */
async function mountIn(
  place: Node,
  outermost: Element,
  text = shortReport,
): Promise<PolicyReportElement> {
  const reader = document.createElement('policy-report');
  reader.textContent = text;
  const loaded = nextEvent(reader, 'policy-report-load');
  place.appendChild(reader);
  document.body.append(outermost);
  await loaded;
  return reader;
}

describe('A reader in odd places of a page', () => {
  let outermost: HTMLElement;
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(() => {
    outermost?.remove();
    document.documentElement.removeAttribute('dir');
    clean();
  });

  it('goes to its sections inside another shadow root', async () => {
    outermost = document.createElement('div');
    const root = outermost.attachShadow({mode: 'open'});
    const reader = await mountIn(root, outermost, longReport(20_000));
    control(reader, '.outline a[href="#s3"]').click();
    const section = reader.querySelector('#s3') as HTMLElement;
    await until(() => root.activeElement?.closest('#s3'));
    await frames(4);
    const bar = control(reader, '.bar').getBoundingClientRect();
    const {top} = section.getBoundingClientRect();
    expect(top).to.be.within(bar.bottom - 2, bar.bottom + 100);
    expect(await reader.find('投资')).to.be.above(10);
  });

  it('is laid out when its dialog opens, and keeps its controls apart', async () => {
    const dialog = document.createElement('dialog');
    outermost = dialog;
    const reader = await mountIn(dialog, dialog);
    expect(reader.clientWidth).to.equal(0);
    dialog.style.width = '1000px';
    dialog.showModal();
    await until(() => reader.shadowRoot?.querySelector('.wide .side'));
    control(reader, '[data-part=settings]').click();
    await until(() => reader.shadowRoot?.querySelector('.settings'));
    control(reader, '.settings input:checked').dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
    );
    await reader.updateComplete;
    expect(dialog.open, 'Escape closes the panel alone').to.equal(true);
    expect(reader.shadowRoot?.querySelector('.settings')).to.equal(null);
  });

  it('is right when the tab that it is hidden in is shown', async () => {
    outermost = document.createElement('div');
    outermost.hidden = true;
    const reader = await mountIn(outermost, outermost, longReport(20_000));
    await setViewport({width: 500, height: 800});
    await frames();
    reader.size = 'x-large';
    await reader.updateComplete;
    outermost.hidden = false;
    await until(() => reader.shadowRoot?.querySelector('[data-part=outline]'));
    expect(reader.shadowRoot?.querySelector('.side')).to.equal(null);
    const article = reader.querySelector('article') as HTMLElement;
    expect(getComputedStyle(article).fontSize).to.equal('30px');
    // The estimates were made without a width: the last section is reached.
    reader.goTo('s4');
    await frames(6);
    const {top} = (
      reader.querySelector('#s4') as HTMLElement
    ).getBoundingClientRect();
    expect(top).to.be.within(0, 400);
  });

  it('leaves a page that runs from right to left as wide as it is', async () => {
    document.documentElement.dir = 'rtl';
    outermost = document.createElement('div');
    const reader = await mountIn(outermost, outermost);
    for (const width of [1280, 320]) {
      await setViewport({width, height: 800});
      await frames(3);
      // WebKitGTK's window is never narrower than 447 px.
      const {scrollWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(window.innerWidth);
      const bar = control(reader, '.bar');
      expect(getComputedStyle(bar).direction).to.equal('ltr');
    }
  });
});
