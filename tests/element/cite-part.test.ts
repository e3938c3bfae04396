import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {axeViolations} from '../a11y/axe.js';
import {
  clean,
  control,
  frames,
  mountReader,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

const notice = `某市人民政府办公室关于印发工作方案的通知

某政办发〔2023〕12号

各县（区）人民政府：

${shortReport.split('\n').slice(2).join('\n')}
某市人民政府办公室
2023年5月6日
`;

async function openCite(reader: PolicyReportElement): Promise<string> {
  control(reader, '[data-part=cite]').click();
  const field = await until(() =>
    reader.shadowRoot?.querySelector<HTMLTextAreaElement>('.cite textarea'),
  );
  await frames();
  return field.value;
}

describe('Citing', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
    clean();
  });

  it('has no accessibility violations while it is open', async () => {
    const reader = await mountReader(shortReport);
    await openCite(reader);
    expect(await axeViolations(reader)).to.eql([]);
  });

  it('gives title, number, date, the section being read and its address', async () => {
    const reader = await mountReader(notice);
    reader.goTo('s2-1');
    await until(() => document.activeElement?.closest('#s2-1'));
    const cited = await openCite(reader);
    expect(cited).to.contain('某市人民政府办公室关于印发工作方案的通知');
    expect(cited).to.contain('某政办发〔2023〕12号');
    expect(cited).to.contain('2023年5月6日');
    expect(cited).to.contain('（一）优化营商环境');
    expect(cited).to.contain(`${location.href.split('#')[0]}#s2-1`);
    expect(cited).to.not.contain('自动转换');
  });

  it('quotes what is selected, in its section', async () => {
    const reader = await mountReader(shortReport);
    const paragraph = reader.querySelector('#s2-2 p') as HTMLElement;
    document.getSelection()?.selectAllChildren(paragraph);
    const cited = await openCite(reader);
    expect(cited).to.contain('受理案件120件，审结115件。');
    expect(cited).to.contain('（二）加强行政复议');
    expect(cited).to.contain('#s2-2');
  });

  it('says that a text was converted, and keeps the address of every script', async () => {
    const reader = await mountReader(shortReport, {script: 'zh-Hant'});
    await until(
      () => reader.querySelector('article')?.lang === 'zh-Hant' || null,
    );
    reader.goTo('s2-1');
    await until(() => document.activeElement?.closest('#s2-1'));
    const cited = await openCite(reader);
    expect(cited).to.contain('優化營商環境');
    expect(cited).to.contain('自動轉換');
    expect(cited).to.match(/#s2-1\s|#s2-1$/m);
  });

  it('goes with the element, and comes back with it', async () => {
    const errors: unknown[] = [];
    const hear = ({message}: ErrorEvent) => errors.push(message);
    window.addEventListener('error', hear);
    const reader = await mountReader(notice);
    const before = await openCite(reader);
    const {clipboard} = navigator;
    let copied = () => {};
    clipboard.writeText = () => new Promise((done) => (copied = done));
    control(reader, '.cite button').click();
    reader.remove();
    copied();
    await reader.updateComplete;
    await frames();
    document.body.append(reader);
    await reader.updateComplete;
    await frames();
    const open = reader.shadowRoot?.querySelector('.cite textarea');
    const button = control(reader, '[data-part=cite]');
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    expect(Boolean(open), 'the button says what is there').to.equal(isOpen);
    if (isOpen) button.click();
    await until(() => !reader.shadowRoot?.querySelector('.cite'));
    expect(await openCite(reader)).to.equal(before);
    Reflect.deleteProperty(clipboard, 'writeText');
    window.removeEventListener('error', hear);
    expect(errors).to.eql([]);
  });

  it('is copied by keyboard, text and address', async () => {
    const reader = await mountReader(shortReport);
    reader.goTo('s1-2');
    await until(() => document.activeElement?.closest('#s1-2'));
    const copied: string[] = [];
    const {clipboard} = navigator;
    clipboard.writeText = async (text) => {
      copied.push(text);
    };
    const button = control(reader, '[data-part=cite]');
    button.focus();
    await sendKeys({press: 'Enter'});
    const field = await until(() =>
      reader.shadowRoot?.querySelector<HTMLTextAreaElement>('.cite textarea'),
    );
    await until(() => reader.shadowRoot?.activeElement === field || null);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => copied[1]);
    expect(copied[0]).to.equal(field.value);
    expect(copied[1]).to.equal(`${location.href.split('#')[0]}#s1-2`);
    Reflect.deleteProperty(clipboard, 'writeText');
    await sendKeys({press: 'Escape'});
    await until(() => reader.shadowRoot?.activeElement === button || null);
    expect(reader.shadowRoot?.querySelector('.cite')).to.equal(null);
  });
});
