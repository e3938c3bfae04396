import {expect} from '@open-wc/testing';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {clean, mountReader} from './reader-fixture.js';
import {until} from './until.js';

const text = `某县2023年工作报告

一、推进示范镇建设
（一）示范镇面貌一新。全县建成示范镇3个，云计算中心1个。
`;

/** Chooses a script; the text once it stands in it. */
async function textIn(
  reader: PolicyReportElement,
  script: PolicyReportElement['script'],
): Promise<string> {
  reader.script = script;
  const article = reader.querySelector('article') as HTMLElement;
  await until(() => article.lang === script || null);
  await reader.updateComplete;
  return article.textContent ?? '';
}

describe('An embedder’s terms', () => {
  afterEach(clean);

  it('are converted as the property says, in the script that it says', async () => {
    const reader = await mountReader(text);
    reader.terms = {'zh-Hant-TW': {示范镇: '示範小鎮'}};
    expect(await textIn(reader, 'zh-Hant-TW')).to.contain('推進示範小鎮建設');
    expect(await textIn(reader, 'zh-Hant-HK')).to.contain('推進示範鎮建設');
  });

  it('may change while the text stands converted', async () => {
    const reader = await mountReader(text);
    expect(await textIn(reader, 'zh-Hant')).to.contain('示範鎮面貌');
    reader.terms = {'zh-Hant': {示范镇: '示範小鎮'}};
    const article = reader.querySelector('article') as HTMLElement;
    await until(() => article.textContent?.includes('示範小鎮面貌') || null);
    reader.terms = {};
    await until(() => article.textContent?.includes('示範鎮面貌') || null);
  });

  it('stand in a child as JSON, which is no text of the report', async () => {
    const reader = document.createElement('policy-report');
    reader.innerHTML =
      '<p>一、推进示范镇建设</p>' +
      '<script type="application/json" data-terms>' +
      '{"zh-Hant-TW": {"示范镇": "示範小鎮"}}</script>';
    document.body.append(reader);
    await until(() => reader.querySelector('article'));
    expect(await textIn(reader, 'zh-Hant-TW')).to.equal('一、推進示範小鎮建設');
  });

  it('that are none are named in the console; the text is converted', async () => {
    const reader = await mountReader(text);
    const said: string[] = [];
    const {warn} = console;
    console.warn = (sentence: string) => said.push(sentence);
    try {
      Object.assign(reader, {terms: {'zh-Hant-TW': {示范镇: 3}}});
      expect(await textIn(reader, 'zh-Hant-TW')).to.contain('推進示範鎮建設');
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/<policy-report>.*“示范镇” under zh-Hant-TW/);
  });

  it('leave protected text as it stands', async () => {
    const reader = document.createElement('policy-report');
    reader.innerHTML =
      '<p>一、推进建设</p><p>原名<span translate="no">国务院</span>，又名' +
      '<span data-no-convert>发改委</span>。发展计划。</p>';
    document.body.append(reader);
    await until(() => reader.querySelector('article'));
    const shown = await textIn(reader, 'zh-Hant');
    expect(shown).to.contain('原名国务院，又名发改委。發展計劃。');
  });
});
