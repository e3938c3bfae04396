import {expect} from '@open-wc/testing';
import {device} from '../browsers/device.js';
import {axeViolations} from './axe.js';
import {JUDGES} from './judges.js';
import {SEEDED_DEFECTS} from './seeded-defects.js';

// A judge that finds nothing proves nothing until it has been seen to find
// what is there, in a shadow root, where some tools are blind.
describe('The judges find, in a shadow root,', () => {
  const title = document.title;
  const hosts: HTMLElement[] = [];

  // Also where a test was skipped half way.
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  before(() => {
    document.documentElement.lang = 'zh-Hans';
    document.title = '阅读器测试';
  });
  after(() => {
    document.title = title;
  });

  for (const {defect, html, rules} of SEEDED_DEFECTS) {
    it(`${defect}.`, async function () {
      const host = document.createElement('div');
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<main><h1>标题</h1>${html}</main>`;
      document.body.append(host);
      hosts.push(host);
      const found: string[] = [];
      for (const judge of Object.values(JUDGES)) {
        const sentences = await judge();
        if (sentences === null) this.skip();
        found.push(
          ...sentences.map((sentence) => sentence.split(':')[0] ?? ''),
        );
      }
      expect(found).to.include.members([...rules]);
      expect(rules).not.to.be.empty;
    });
  }

  it('in forced colours, what does not take them and has too little contrast.', async function () {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<p style="forced-color-adjust:none;color:#999;background:#fff">看不清的字</p>';
    document.body.append(host);
    hosts.push(host);
    await device(this, 'media', {features: {'forced-colors': 'active'}});
    const found = await axeViolations(host);
    await device(this, 'media', {});
    expect(found.join()).to.include('color-contrast');
  });

  it('nothing where nothing is wrong.', async () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<main><h1>标题</h1><p>坚持稳中求进。</p></main>';
    document.body.append(host);
    for (const judge of Object.values(JUDGES)) {
      expect((await judge()) ?? []).to.eql([]);
    }
    host.remove();
  });
});
