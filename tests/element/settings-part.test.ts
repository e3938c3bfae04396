import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {settings} from '../../src/element/settings.js';
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

  it('come back as they were from senior mode, over a reload too', async () => {
    const reader = await mountReader(shortReport);
    await open(reader);
    for (const chosen of ['set-line"][value="loose', 'set-theme"][value="dark'])
      control(reader, `input[name="${chosen}"]`).click();
    control(reader, 'input[value="large"]').click();
    await reader.updateComplete;
    const marks = () => {
      const article = document.querySelector('article') as HTMLElement;
      return {...article.dataset};
    };
    const before = marks();
    expect(before).to.include({line: 'loose', theme: 'dark', size: 'large'});
    control(reader, '[data-part=senior]').click();
    await reader.updateComplete;
    expect(marks()).to.include({size: 'x-large', theme: 'contrast'});
    reader.remove();
    const again = await mountReader(shortReport);
    expect(marks()).to.include({size: 'x-large', theme: 'contrast'});
    const senior = control(again, '[data-part=senior]');
    expect(senior.getAttribute('aria-pressed')).to.equal('true');
    // Every control of the bar is a word and 60 px large.
    for (const button of again.shadowRoot?.querySelectorAll<HTMLElement>(
      '.bar .button, .bar .choices span',
    ) ?? []) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.innerText).to.be.at.least(59.5);
      expect(button.innerText.trim()).to.not.equal('');
    }
    senior.click();
    await again.updateComplete;
    expect(marks()).to.eql(before);
  });

  for (const [name, values] of Object.entries(settings)) {
    if (name === 'senior') continue;
    it(`remember ${name}`, async () => {
      const value = values[values.length - 1] ?? '';
      const choice =
        name === 'size'
          ? 'input[name=size][value=large]'
          : `input[name="set-${name}"][value="${value}"]`;
      const reader = await mountReader(shortReport);
      await open(reader);
      control(reader, choice).click();
      await reader.updateComplete;
      reader.remove();
      const again = await mountReader(shortReport);
      await open(again);
      expect(control<HTMLInputElement>(again, choice).checked).to.equal(true);
      control(again, '.settings > button').click();
      await again.updateComplete;
      expect(control<HTMLInputElement>(again, choice).checked).to.equal(false);
    });
  }
});

async function open(reader: PolicyReportElement): Promise<void> {
  control(reader, '[data-part=settings]').click();
  await until(() => reader.shadowRoot?.querySelector('.settings') ?? null);
}
