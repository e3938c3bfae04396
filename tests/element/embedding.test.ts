import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {toHtml} from '../../src/format/to-html.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {
  clean,
  control,
  frames,
  mountReader,
  nextEvent,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

describe('<policy-report> in other people’s pages', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(clean);

  it('keeps the ids of two readers apart', async () => {
    const first = await mountReader(shortReport);
    const second = await mountReader(shortReport);
    const ids = [...document.querySelectorAll('article [id]')].map(
      ({id}) => id,
    );
    expect(new Set(ids).size).to.equal(ids.length);
    expect(first.querySelector('#s2')).to.not.equal(null);
    expect(second.querySelector('#r2-s2')).to.not.equal(null);
  });

  it('goes on after it was moved, and leaves nothing behind when removed', async () => {
    const reader = await mountReader(shortReport);
    const sheets = document.adoptedStyleSheets.length;
    const other = document.createElement('main');
    document.body.append(other);
    other.append(reader);
    control(reader, 'input[value="large"]').click();
    await reader.updateComplete;
    const article = reader.querySelector('article') as HTMLElement;
    expect(getComputedStyle(article).fontSize).to.equal('22px');
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    other.remove();
    expect(document.adoptedStyleSheets.length).to.be.below(sheets);
  });

  it('is styled inside another shadow root', async () => {
    const outer = document.createElement('div');
    const root = outer.attachShadow({mode: 'open'});
    const reader = document.createElement('policy-report');
    reader.textContent = shortReport;
    const loaded = nextEvent(reader, 'policy-report-load');
    root.append(reader);
    document.body.append(outer);
    await loaded;
    const article = reader.querySelector('article') as HTMLElement;
    expect(getComputedStyle(article).fontSize).to.equal('18px');
    outer.remove();
  });

  it('reads children that come late, and again when they change', async () => {
    const reader = document.createElement('policy-report');
    document.body.append(reader);
    await frames();
    const text = document.createTextNode(shortReport);
    reader.append(text);
    await nextEvent(reader, 'policy-report-load');
    text.data = shortReport.replace('三、存在的问题', '三、主要问题');
    await nextEvent(reader, 'policy-report-load');
    expect(reader.outline[2]?.heading).to.contain('主要问题');
  });

  it('keeps its size against the page’s own rules', async () => {
    const style = document.createElement('style');
    style.textContent = `html{font-size:75px}*{margin:0;line-height:1}
      p{font-size:12px!important;text-indent:0;float:left}
      article{width:300px;float:left;color:red} section{display:flex}
      ol{list-style:square} a{text-decoration:none}`;
    document.head.append(style);
    const reader = await mountReader(shortReport);
    const article = reader.querySelector('article') as HTMLElement;
    const paragraph = article.querySelector('p') as HTMLElement;
    style.remove();
    document.head.append(style);
    const {fontSize, float, lineHeight} = getComputedStyle(paragraph);
    expect([fontSize, float]).to.eql(['18px', 'none']);
    // In single precision, as WebKit has it, 32.400002px.
    expect(Number.parseFloat(lineHeight)).to.be.closeTo(32.4, 0.001);
    expect(getComputedStyle(article).float).to.equal('none');
    style.remove();
  });

  it('reads from left to right on a page that runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const reader = await mountReader(shortReport);
    const article = reader.querySelector('article') as HTMLElement;
    expect(getComputedStyle(article).direction).to.equal('ltr');
    document.documentElement.removeAttribute('dir');
  });

  it('tells a page’s read-aloud toolbar the text, and nothing of the controls', async () => {
    const reader = await mountReader(shortReport);
    const heard: string[] = [];
    const listen = ({target}: Event) => {
      heard.push((target as HTMLElement).innerText);
    };
    document.addEventListener('mouseover', listen);
    const over = {bubbles: true, composed: true};
    control(reader, '.button').dispatchEvent(new MouseEvent('mouseover', over));
    const paragraph = reader.querySelector('#s1-2-p1') as HTMLElement;
    paragraph.dispatchEvent(new MouseEvent('mouseover', over));
    document.removeEventListener('mouseover', listen);
    expect(heard).to.eql(['把法治建设纳入年度考核，发展水平稳步提高。']);
    paragraph.style.color = 'rgb(1, 2, 3)';
    expect(getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
  });

  it('takes the words of the page for its controls', async () => {
    const reader = await mountReader(shortReport);
    reader.strings = {size: '字体大小'};
    await reader.updateComplete;
    expect(control(reader, 'legend').textContent).to.equal('字体大小');
    reader.uiLang = 'en';
    await reader.updateComplete;
    expect(control(reader, 'nav').getAttribute('aria-label')).to.equal(
      'Contents of this report',
    );
  });

  it('reads the HTML that the command line writes as the same report', async () => {
    const {report} = parseReport(shortReport);
    const reader = document.createElement('policy-report');
    reader.innerHTML = toHtml(report);
    const loaded = nextEvent(reader, 'policy-report-load');
    document.body.append(reader);
    expect((await loaded).report).to.eql(report);
    expect(reader.idPrefix).to.equal('');
  });

  it('refuses a hostile report and runs nothing of it', async () => {
    const reader = document.createElement('policy-report');
    document.body.append(reader);
    const loaded = nextEvent(reader, 'policy-report-load');
    reader.report = {
      type: 'report',
      lang: 'zh-Hans',
      children: [
        {
          type: 'paragraph',
          id: 'p1',
          children: [
            {
              type: 'link',
              url: 'javascript:window.hacked=1',
              children: [{type: 'text', value: '点击'}],
            },
          ],
        },
      ],
    } as never;
    await loaded;
    expect(reader.querySelector('article a[href^="javascript"]')).to.equal(
      null,
    );
    expect(reader.querySelector('article')?.textContent).to.contain('点击');
  });

  it('shows over each changed character its original', async () => {
    const reader = await mountReader(shortReport);
    control(reader, 'input[value="zh-Hant"]').click();
    await until(
      () => reader.shadowRoot?.querySelector('[data-part=compare]') ?? null,
    );
    control(reader, '[data-part=compare]').click();
    await until(() => reader.querySelector('article ruby'));
    const over = [...reader.querySelectorAll('article ruby')].map(
      ({textContent}) => textContent,
    );
    expect(over).to.contain('發发');
    control(reader, '[data-part=compare]').click();
    await until(() => (reader.querySelector('article ruby') ? null : true));
  });
});
