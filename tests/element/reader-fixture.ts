import '../../src/policy-report.js';
import type {PolicyReportElement} from '../../src/policy-report-element.js';

/** A short report of our own, with the shapes that readers meet. */
export const shortReport = `某市2023年法治建设情况报告

2023年，某市认真落实法治建设要求，各项工作取得新进展。
一、加强组织领导，健全工作机制
（一）完善工作制度。召开专题会议3次，研究解决问题12项。
（二）压实工作责任。把法治建设纳入年度考核，发展水平稳步提高。
二、规范行政行为，提高服务水平
（一）优化营商环境。全年办理事项4.2万件，按时办结率99.8%。
（二）加强行政复议。受理案件120件，审结115件。
三、存在的问题和下一步打算
一些单位的工作还不够扎实。下一步，将继续推动各项任务落实。
`;

/** A long report of our own making: sections of a few thousand characters. */
export function longReport(characters: number): string {
  const sentences = [
    '坚持问题导向，深入基层开展调查研究，逐项制定整改措施。',
    '全年完成投资128.6亿元，同比增长7.3%，新增就业2.1万人。',
    '健全联席会议制度，明确牵头单位和责任单位，定期通报进展。',
  ];
  const lines = ['某省2023年国民经济和社会发展计划执行情况的报告'];
  let length = 0;
  for (let top = 0; length < characters; top++) {
    lines.push(`${chineseNumber(top + 1)}、做好第${top + 1}方面的重点工作`);
    for (let sub = 0; sub < 5 && length < characters; sub++) {
      const count = 3 + ((top * 5 + sub) % 9);
      const body = Array.from(
        {length: count},
        (_, at) => sentences[(at + sub) % 3],
      ).join('');
      lines.push(
        `（${chineseNumber(sub + 1)}）推进第${sub + 1}项任务。${body}`,
      );
      const more = body.repeat(1 + (sub % 2));
      lines.push(more);
      length += body.length + more.length;
    }
  }
  return lines.join('\n');
}

/** A law of our own making, in chapters of sixty articles. */
export function longLaw(articles: number): string {
  const lines = ['某市政务服务条例'];
  for (let article = 1; article <= articles; article++) {
    if (article % 60 === 1) {
      const chapter = (article - 1) / 60 + 1;
      lines.push(`第${chineseNumber(chapter)}章　第${chapter}类事项`);
    }
    lines.push(
      `第${chineseNumber(article)}条　行政机关应当依法公开第${article}项政务服务事项的办理条件和时限。`,
    );
  }
  return lines.join('\n\n');
}

/** Puts an element around a text into the page and waits until it is read. */
export async function mountReader(
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<PolicyReportElement> {
  const reader = document.createElement('policy-report');
  for (const [name, value] of Object.entries(attributes)) {
    reader.setAttribute(name, value);
  }
  reader.textContent = text;
  const loaded = nextEvent(reader, 'policy-report-load');
  document.body.append(reader);
  await loaded;
  return reader;
}

/** A promise of the next event of a name. */
export function nextEvent<Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((done) => {
    target.addEventListener(name, done, {once: true});
  });
}

/** A promise that is kept after layout has been seen and painted twice. */
export function frames(count = 2): Promise<void> {
  return new Promise((done) => {
    const step = (left: number): void => {
      if (left === 0) done();
      else requestAnimationFrame(() => step(left - 1));
    };
    step(count);
  });
}

/** Remembers a place in a report, as a reader does who leaves it. */
export function rememberPlace(id: string): void {
  const key = `${location.pathname}${location.search}#`;
  const places = [[key, {id, fraction: 0}]];
  localStorage.setItem('policy-report:1', JSON.stringify({places}));
}

/** Takes every reader away, with what it remembers and where it went. */
export function clean(): void {
  for (const reader of document.querySelectorAll('policy-report')) {
    reader.remove();
  }
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
  window.scrollTo(0, 0);
}

/** An element of the reader's controls. */
export function control<E extends HTMLElement = HTMLElement>(
  reader: HTMLElement,
  selector: string,
): E {
  const found = reader.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in the reader.`);
  return found;
}

/** A number below ten thousand as laws write it: 四十一, 一千二百零六. */
function chineseNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const written = [...String(value)]
    .map((digit, at, {length}) =>
      digit === '0'
        ? '零'
        : digits[Number(digit)] + (units[length - 1 - at] ?? ''),
    )
    .join('');
  return written
    .replace(/零+/g, '零')
    .replace(/零$/, '')
    .replace(/^一十/, '十');
}
