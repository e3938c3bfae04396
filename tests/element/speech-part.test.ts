import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {axeViolations} from '../a11y/axe.js';
import {type FakeDevice, fakeDevice} from './fake-device.js';
import {
  clean,
  control,
  frames,
  longReport,
  mountReader,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

let device: FakeDevice;

async function openSpeech(
  text = shortReport,
  langs = ['zh-CN', 'zh-TW', 'yue-HK'],
): Promise<PolicyReportElement> {
  device = fakeDevice(langs);
  const reader = await mountReader(text);
  control(reader, '[data-part=speech]').click();
  await until(() => reader.shadowRoot?.querySelector('.speech .play'));
  await frames();
  return reader;
}

async function press(reader: PolicyReportElement, name: string): Promise<void> {
  const buttons =
    reader.shadowRoot?.querySelectorAll<HTMLElement>('.speech button');
  const button = [...(buttons ?? [])].find(
    ({textContent}) => textContent?.trim() === name,
  );
  if (!button) throw new Error(`There is no button ${name}.`);
  button.click();
  await reader.updateComplete;
}

function marked(): string {
  const [range] = CSS.highlights.get('policy-report-speech') ?? [];
  return range instanceof Range ? String(range) : '';
}

describe('Reading aloud', () => {
  afterEach(() => {
    clean();
    device.restore();
  });

  it('has no accessibility violations while it reads', async () => {
    const reader = await openSpeech();
    await press(reader, '开始朗读');
    expect(await axeViolations(reader)).to.eql([]);
  });

  it('is not offered where the device has no Chinese voice', async () => {
    device = fakeDevice(['en-US', 'ja-JP']);
    const reader = await mountReader(shortReport);
    expect(reader.shadowRoot?.querySelector('[data-part=speech]')).to.equal(
      null,
    );
    device.install(['en-US', 'zh-CN']);
    await reader.updateComplete;
    expect(control(reader, '[data-part=speech]').textContent?.trim()).to.equal(
      '朗读',
    );
  });

  it('speaks the sentences in order and marks the one it speaks', async () => {
    const reader = await openSpeech();
    await press(reader, '开始朗读');
    expect(device.engine.saying).to.equal('某市2023年法治建设情况报告');
    expect(marked()).to.equal('某市2023年法治建设情况报告');
    device.engine.end();
    expect(marked()).to.match(/^2023年，某市认真落实/);
    expect(device.engine.saying).to.equal(marked());
    expect(device.engine.current?.lang).to.equal('zh-CN');
  });

  it('pauses and goes on with one button, by keyboard', async () => {
    const reader = await openSpeech();
    expect(reader.shadowRoot?.activeElement).to.equal(
      control(reader, '.speech .play'),
    );
    await sendKeys({press: 'Enter'});
    expect(device.engine.saying).to.not.equal(null);
    await sendKeys({press: 'Enter'});
    expect(device.engine.saying).to.equal(null);
    await reader.updateComplete;
    expect(control(reader, '.speech .play').textContent?.trim()).to.equal(
      '继续朗读',
    );
  });

  it('reads from the selection', async () => {
    const reader = await openSpeech();
    const heading = [...reader.querySelectorAll('p')].find((p) =>
      p.textContent?.includes('召开专题会议'),
    );
    if (!heading) throw new Error('The paragraph is there.');
    document.getSelection()?.selectAllChildren(heading);
    await until(() => reader.shadowRoot?.textContent?.includes('从选中处读'));
    await press(reader, '从选中处读');
    expect(device.engine.saying).to.match(/召开专题会议/);
    document.getSelection()?.removeAllRanges();
  });

  it('reads from the line at the top of the view', async () => {
    const reader = await openSpeech(longReport(20_000));
    reader.goTo('s3');
    await frames(4);
    await press(reader, '开始朗读');
    expect(device.engine.saying).to.match(/第3方面/);
  });

  it('keeps the sentence in view', async () => {
    const reader = await openSpeech(longReport(20_000));
    await press(reader, '开始朗读');
    for (let i = 0; i < 40; i += 1) {
      device.engine.end();
      await frames(2);
    }
    const [range] = CSS.highlights.get('policy-report-speech') ?? [];
    if (!(range instanceof Range)) throw new Error('A sentence is marked.');
    const {top, bottom} = range.getBoundingClientRect();
    expect(window.scrollY).to.be.above(100);
    expect(top).to.be.at.least(
      control(reader, '.bar').getBoundingClientRect().bottom,
    );
    expect(bottom).to.be.at.most(window.innerHeight);
  });

  it('speaks with the voice and the rate that are chosen', async () => {
    const reader = await openSpeech();
    await press(reader, '开始朗读');
    const voice = control<HTMLSelectElement>(reader, '.speech .voice');
    expect([...voice.options].map((o) => o.text.trim())).to.eql([
      '普通话 · Voice zh-CN',
      '台湾国语 · Voice zh-TW',
      '粤语 · Voice yue-HK',
    ]);
    voice.value = 'urn:yue-HK';
    voice.dispatchEvent(new Event('change'));
    const rate = control<HTMLSelectElement>(reader, '.speech .rate');
    rate.value = '1.5';
    rate.dispatchEvent(new Event('change'));
    expect(device.engine.current?.lang).to.equal('yue-HK');
    expect(device.engine.current?.rate).to.equal(1.5);
  });

  it('comes back with the voice and the rate that were chosen', async () => {
    const first = await openSpeech();
    const choose = (selector: string, value: string) => {
      const field = control<HTMLSelectElement>(first, selector);
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    choose('.speech .voice', 'urn:zh-TW');
    choose('.speech .rate', '0.75');
    first.remove();
    device.restore();
    const again = await openSpeech();
    await press(again, '开始朗读');
    expect(device.engine.current?.lang).to.equal('zh-TW');
    expect(device.engine.current?.rate).to.equal(0.75);
    expect(control<HTMLSelectElement>(again, '.speech .rate').value).to.equal(
      '0.75',
    );
  });

  it('follows a switch of script: the same sentence, the region’s voice', async () => {
    const reader = await openSpeech();
    await press(reader, '开始朗读');
    device.engine.end();
    reader.script = 'zh-Hant';
    await until(() =>
      reader.querySelector('article')?.lang === 'zh-Hant' ? true : null,
    );
    expect(device.engine.saying).to.match(/^2023年，某市認真落實/);
    expect(device.engine.current?.lang).to.equal('zh-TW');
    expect(marked()).to.equal(device.engine.saying);
  });

  it('says that the device made no sound, and can be tried again', async () => {
    const reader = await openSpeech();
    await press(reader, '开始朗读');
    device.engine.fail('synthesis-failed');
    await reader.updateComplete;
    expect(control(reader, '.speech .hint').textContent).to.contain(
      '没有发出声音',
    );
    await press(reader, '开始朗读');
    expect(device.engine.saying).to.not.equal(null);
  });

  it('stops when the panel is closed, the page is left or the element removed', async () => {
    const reader = await openSpeech();
    await press(reader, '开始朗读');
    window.dispatchEvent(new Event('pagehide'));
    expect(device.engine.saying).to.equal(null);
    await reader.updateComplete;
    await press(reader, '开始朗读');
    await press(reader, '关闭朗读');
    expect(device.engine.saying).to.equal(null);
    expect(marked()).to.equal('');
    control(reader, '[data-part=speech]').click();
    await until(() => reader.shadowRoot?.querySelector('.speech .play'));
    await press(reader, '开始朗读');
    reader.remove();
    expect(device.engine.saying).to.equal(null);
    expect(marked()).to.equal('');
  });
});
