import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {axeViolations} from '../a11y/axe.js';
import {
  clean,
  control,
  frames,
  longReport,
  mountReader,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

/** Mounts a reader whose settings were remembered with readings. */
async function mountWithRuby(
  text: string,
  ruby: 'all' | 'rare',
  notation = 'pinyin',
): Promise<PolicyReportElement> {
  const settings = {ruby, notation};
  localStorage.setItem('policy-report:1', JSON.stringify({settings}));
  return mountReader(text);
}

function readings(reader: PolicyReportElement, selector: string): string {
  const rts = reader.querySelectorAll(`${selector} rt`);
  return [...rts].map(({textContent}) => textContent).join(' ');
}

/** The text without its readings. */
function textWithout(article: HTMLElement): string {
  const copy = article.cloneNode(true) as HTMLElement;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent ?? '';
}

describe('Readings over characters', () => {
  afterEach(clean);

  it('stand over every character, in its word', async () => {
    const reader = await mountWithRuby(
      `重庆市行政工作报告\n\n${shortReport}`,
      'all',
    );
    await until(() => reader.querySelector('rt'));
    expect(readings(reader, '[data-field=title]')).to.match(
      /^chóng qìng shì xíng zhèng/,
    );
    expect(await axeViolations(reader)).to.eql([]);
  });

  it('stand together with the originals of what was converted', async () => {
    await setViewport({width: 1280, height: 800});
    const reader = await mountWithRuby(shortReport, 'all');
    reader.script = 'zh-Hant';
    const compare = await until(() =>
      reader.shadowRoot?.querySelector<HTMLElement>('[data-part=compare]'),
    );
    await until(() => reader.querySelector('rt'));
    compare.click();
    await until(() => reader.querySelector('[data-layer=original]'));
    const changed = [...reader.querySelectorAll('[data-layer=original]')];
    const over = changed.map(({textContent}) => textContent);
    expect(over).to.include('認rèn认').and.include('實shí实');
    expect(await axeViolations(reader)).to.eql([]);
    compare.click();
    await until(() =>
      reader.querySelector('[data-layer=original]') ? null : true,
    );
    await until(() => reader.querySelector('[data-layer=reading]'));
  });

  it('are not heard and not copied', async () => {
    const reader = await mountWithRuby(shortReport, 'all');
    const rt = await until(() => reader.querySelector('rt'));
    expect(rt.getAttribute('aria-hidden')).to.equal('true');
    // Safari has the property with its prefix alone.
    const style = getComputedStyle(rt);
    expect(style.userSelect ?? style.webkitUserSelect).to.equal('none');
  });

  it('go away before the script changes, and come again', async () => {
    const reader = await mountWithRuby(shortReport, 'all');
    await until(() => reader.querySelector('rt'));
    reader.script = 'zh-Hant';
    await until(() =>
      reader.querySelector('article')?.lang === 'zh-Hant' ? true : null,
    );
    await until(() => reader.querySelector('rt'));
    const words = [...reader.querySelectorAll('p')].map((p) => {
      const copy = p.cloneNode(true) as HTMLElement;
      for (const rt of copy.querySelectorAll('rt')) rt.remove();
      return copy.textContent;
    });
    expect(words.join('')).to.contain('認真落實法治建設要求');
    expect(words.join('')).to.not.contain('认真');
  });

  it('leave the text whole when the reader goes while they are made', async () => {
    const text = longReport(20_000);
    const plain = (await mountReader(text)).querySelector('article');
    const expected = textWithout(plain as HTMLElement);
    clean();
    const reader = await mountWithRuby(text, 'all');
    const article = reader.querySelector('article') as HTMLElement;
    await until(() => reader.querySelector('rt'));
    reader.remove();
    await frames(4);
    expect(textWithout(article)).to.equal(expected);
    document.body.append(reader);
    await until(() => reader.querySelector('rt'));
    const shown = reader.querySelector('article') as HTMLElement;
    expect(textWithout(shown)).to.equal(expected);
  });

  it('are found through, and the match is whole', async () => {
    const reader = await mountWithRuby(shortReport, 'all');
    await until(() => reader.querySelector('rt'));
    control(reader, '[data-part=find]').click();
    const field = await until(() =>
      reader.shadowRoot?.querySelector<HTMLInputElement>('.find input'),
    );
    await frames();
    field.value = '复议';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await reader.updateComplete;
    expect(control(reader, '.quote mark').textContent).to.equal('复议');
  });

  it('stand only near the screen in a long report', async () => {
    const reader = await mountWithRuby(longReport(60_000), 'all');
    await until(() => reader.querySelector('rt'));
    await frames(4);
    expect(reader.querySelectorAll('rt').length).to.be.below(30_000);
    const last = [...reader.querySelectorAll('p')].pop();
    expect(last?.querySelector('rt')).to.equal(null);
  });
});
