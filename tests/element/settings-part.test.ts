import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {axeViolations} from '../a11y/axe.js';
import {clean, control, mountReader, shortReport} from './reader-fixture.js';
import {until} from './until.js';

describe('the display settings', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(clean);

  it('have no accessibility violation in any theme', async () => {
    const reader = await mountReader(shortReport);
    await open(reader);
    for (const theme of ['auto', 'light', 'sepia', 'dark', 'contrast']) {
      control(reader, `.settings input[value="${theme}"]`).click();
      await reader.updateComplete;
      expect(await axeViolations(reader), theme).to.eql([]);
    }
  });

  it('change the text at once and are remembered', async () => {
    const reader = await mountReader(shortReport);
    await open(reader);
    control(reader, 'input[name="set-line"][value="loose"]').click();
    control(reader, 'input[name="set-indent"][value="spaced"]').click();
    await reader.updateComplete;
    const paragraph = reader.querySelector('article p') as HTMLElement;
    expect(getComputedStyle(paragraph).lineHeight).to.equal('36px');
    expect(getComputedStyle(paragraph).textIndent).to.equal('0px');
    reader.remove();
    const again = await mountReader(shortReport);
    const article = again.querySelector('article') as HTMLElement;
    expect(article.dataset.line).to.equal('loose');
  });

  it('close with Escape and give the focus back', async () => {
    const reader = await mountReader(shortReport);
    await open(reader);
    const field = control(reader, '.settings input:checked');
    field.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
    );
    await reader.updateComplete;
    expect(reader.shadowRoot?.querySelector('.settings')).to.equal(null);
    expect(reader.shadowRoot?.activeElement).to.equal(
      control(reader, '[data-part=settings]'),
    );
  });

  it('go into senior mode in one press and out to what was before', async () => {
    const reader = await mountReader(shortReport);
    control(reader, 'input[value="small"]').click();
    const senior = control(reader, '[data-part=senior]');
    senior.click();
    await reader.updateComplete;
    expect([reader.size, reader.theme]).to.eql(['x-large', 'contrast']);
    expect(senior.getAttribute('aria-pressed')).to.equal('true');
    expect(senior.getBoundingClientRect().height).to.be.at.least(60);
    expect(await axeViolations(reader)).to.eql([]);
    senior.click();
    await reader.updateComplete;
    expect([reader.size, reader.theme]).to.eql(['small', 'auto']);
  });
});

async function open(reader: PolicyReportElement): Promise<void> {
  control(reader, '[data-part=settings]').click();
  await until(() => reader.shadowRoot?.querySelector('.settings') ?? null);
}
