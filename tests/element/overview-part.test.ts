import {expect} from '@open-wc/testing';
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

const text = `${shortReport}
根据《行政复议法》和《行政诉讼法》办理。按照《行政复议法》（国办发〔2019〕6号）改进。
`;

async function openOverview(
  attributes: Readonly<Record<string, string>> = {},
): Promise<PolicyReportElement> {
  const reader = await mountReader(text, attributes);
  control(reader, '[data-part=overview]').click();
  await until(() => reader.shadowRoot?.querySelector('.overview table'));
  return reader;
}

function cells(reader: PolicyReportElement, table: number, column: number) {
  const tables = reader.shadowRoot?.querySelectorAll('.overview table');
  const rows = tables?.[table]?.querySelectorAll('tbody tr') ?? [];
  return [...rows].map((row) => row.children[column]?.textContent?.trim());
}

function head(reader: PolicyReportElement, table: number, column: number) {
  const tables = reader.shadowRoot?.querySelectorAll('.overview table');
  const found = tables?.[table]?.querySelectorAll<HTMLElement>('th')[column];
  if (!found) throw new Error('There is such a column.');
  return found;
}

describe('The overview after the text', () => {
  afterEach(clean);

  it('has no accessibility violations while it is open', async () => {
    const reader = await openOverview();
    expect(await axeViolations(reader)).to.eql([]);
  });

  it('is a disclosure, and not there with no-overview', async () => {
    const reader = await openOverview();
    const button = control(reader, '[data-part=overview]');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await reader.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(reader.shadowRoot?.querySelector('.overview')).to.equal(null);
    reader.noOverview = true;
    await reader.updateComplete;
    expect(reader.shadowRoot?.querySelector('[data-part=overview]')).to.equal(
      null,
    );
  });

  it('tells reading time and sections', async () => {
    const reader = await openOverview();
    const facts = control(reader, '.overview dl').textContent ?? '';
    expect(facts).to.contain('约 1 分钟');
    expect(facts).to.contain('3 个一级标题，共 7 个标题');
  });

  it('lists the documents cited, each place a link that goes there', async () => {
    const reader = await openOverview();
    expect(cells(reader, 0, 0)).to.eql(['行政复议法', '行政诉讼法']);
    expect(cells(reader, 0, 1)).to.eql(['国办发〔2019〕6号', '']);
    const link = control<HTMLAnchorElement>(reader, '.overview tbody a');
    expect(link.getAttribute('aria-label')).to.match(
      /^第 1 处：三、存在的问题/,
    );
    link.click();
    await frames(3);
    expect(location.hash).to.equal(link.hash);
    expect(document.activeElement?.textContent).to.contain('行政复议法');
  });

  it('sorts the figures by a button in the head, and says so', async () => {
    const reader = await openOverview();
    const values = cells(reader, 1, 0);
    expect(values).to.include('99.8').and.include('4.2万');
    head(reader, 1, 0).querySelector('button')?.click();
    await reader.updateComplete;
    expect(head(reader, 1, 0).getAttribute('aria-sort')).to.equal('ascending');
    expect(cells(reader, 1, 0)[0]).to.equal('3');
    expect(cells(reader, 1, 0).pop()).to.equal('4.2万');
  });

  it('draws a share as a bar for the eye alone', async () => {
    const reader = await openOverview();
    const bars = reader.shadowRoot?.querySelectorAll('.overview svg');
    expect(bars?.length).to.equal(1);
    expect(bars?.[0]?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('copies a table as CSV in the order that is shown, and says so', async () => {
    const reader = await openOverview();
    const copied: string[] = [];
    const {clipboard} = navigator;
    clipboard.writeText = async (csv) => {
      copied.push(csv);
    };
    control(reader, '.overview .copy').click();
    await until(() => copied[0]);
    expect(copied[0]).to.match(
      /^文件,文号,出处\r\n行政复议法,国办发〔2019〕6号,1 2\r\n/,
    );
    await until(() =>
      reader
        .querySelector('[role=status]')
        ?.textContent?.includes('已复制，共 2 行'),
    );
    Reflect.deleteProperty(clipboard, 'writeText');
  });

  it('follows the script that is shown', async () => {
    const reader = await openOverview();
    reader.script = 'zh-Hant';
    await until(() => cells(reader, 0, 0)[0] === '行政復議法' || null);
    expect(control(reader, '.overview h3').textContent).to.equal('引用的文件');
  });
});
