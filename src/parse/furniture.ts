import type {Provenance} from '../model/fields.js';
import type {Line} from '../source/line.js';
import {readMark} from './numbering.js';
import {type Fact, provenanceOf} from './provenance.js';

/** A source's lines, parted into the document's own and the page's. */
export interface FurnitureReading {
  readonly lines: readonly Line[];
  /** Lines of the page around the document, put aside and never dropped. */
  readonly furniture: readonly string[];
  /** What they say of the publication. */
  readonly provenance: Provenance | null;
}

interface FurnitureRow {
  /** Whole line that is the page's, or begins what is. */
  readonly pattern: RegExp;
  /** Where such a line is furniture; elsewhere it is text. */
  readonly where: 'anywhere' | 'edges' | 'foot';
  /** How many lines after it belong to it; without it, none. */
  readonly takes?: (after: readonly string[]) => number;
}

const sizes = '(?:[大中小]|加大|[还還]原|[减減]小|默[认認]|[|｜/\\s])*';
const verbs =
  '(?:打印|列印|下[载載]|全屏|收藏|分享|[关關][闭閉]|返回|推[荐薦]|[纠糾][错錯])';
const named =
  '(?:[来來]源|信息[来來]源|稿源|作者|[发發][布表]?(?:[时時][间間]|日期|人)|[时時][间間]|日期|[责責]任[编編][辑輯]|[编編][辑輯]|[审審]核|校[对對]|[记記]者|[浏瀏][览覽](?:次[数數]|量)?|[阅閱][读讀](?:次[数數]|量)?|[点點][击擊](?:次?[数數]|率|量)?|[访訪][问問]量|[索]引[号號]|[法][规規][类類][别別]|[信文][息章][类類][别別])';

const rows: readonly FurnitureRow[] = [
  // 字號: 大 中 小
  {
    pattern: new RegExp(
      `^[【［[]?\\s*字[体體号號]\\s*[：:]?\\s*${sizes}[】］\\]]?$`,
    ),
    where: 'anywhere',
    // 【字号： / 加大 / 还原 / 减小 / 】, one to a line
    takes: (after) => {
      const end = after.findIndex((line) => /^[】］\]]$/.test(line));
      return end >= 0 && after.slice(0, end).every((line) => line.length <= 4)
        ? end + 1
        : 0;
    },
  },
  // 【打印本页】【关闭窗口】
  {
    pattern: new RegExp(
      `^[【［[|｜\\s]*${verbs}[^。，：]{0,4}(?:[】］\\]【|｜\\s]+${verbs}[^。，：]{0,4}){0,6}[】］\\]]?$`,
    ),
    where: 'edges',
  },
  // 扫一扫在手机打开当前页
  {
    pattern: /^[扫掃]一[扫掃]在手[机機]上?打[开開][当當]前[页頁]面?$/,
    where: 'anywhere',
  },
  // 分享到： QQ空间 新浪微博
  {pattern: /^分享[到至]?[：:]?.{0,60}$/, where: 'edges'},
  // 当前位置： / 首页 / > / 政务信息
  {
    pattern: /^您?(?:[当當目]前|的|[现現]在|所在)的?位置\s*[：:].{0,80}$/,
    where: 'edges',
    takes: crumbs,
  },
  // 首页 / > / 政府信息公开 / > / 工作报告, without a label
  {
    pattern: /^首[页頁]$/,
    where: 'edges',
    takes: (after) => Math.max(0, crumbs(['首页', ...after]) - 1),
  },
  // 来源：某某日报　时间：2026-02-02
  {
    pattern: new RegExp(`^[（(]?\\s*${named}\\s*[：:].{0,60}$`),
    where: 'edges',
    takes: (after) => (isValue(after[0]) ? 1 : 0),
  },
  // 2026-01-31 07:00:44; 2011年09月26日来源：
  {
    pattern:
      /^[0-9]{4}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s*(?:[来來]源.{0,30})?|[来來]源.{0,30})$/,
    where: 'edges',
  },
  // 相关报道：, and the links below it
  {
    pattern:
      /^相[关關](?:[报報]道|文[档檔]|[链鏈][接]|附件|新[闻聞]|[阅閱][读讀])\s*[：:>》]*$/,
    where: 'foot',
    takes: (after) => after.length,
  },
  // ************************, under the title of a press release
  {pattern: /^(?:[*＊]{5,}|[=＝]{5,}|_{5,})$/, where: 'anywhere'},
  // | × 》》点击图片进入专题《《
  {pattern: /^(?:[|｜×>＞»›]|[》>]{2}.{0,20}[《<]{2})$/, where: 'edges'},
];

/** How many lines the head and the foot of a page have at most. */
const headLines = 40;
const footLines = 30;
const longestFurniture = 90;

/** Puts aside the lines of the page that a document stands on. */
export function setFurnitureAside(lines: readonly Line[]): FurnitureReading {
  const head = headEnd(lines);
  const foot = footStart(lines);
  const furniture: string[] = [];
  const facts: Fact[] = [];
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const row = furnitureRow(
      line,
      at < head ? 'head' : at >= foot ? 'foot' : '',
    );
    if (!row || line.kind !== 'text') {
      kept.push(line);
      continue;
    }
    const after = textsAfter(lines, at);
    const taken = row.takes?.(after) ?? 0;
    const texts = [line.text, ...after.slice(0, taken)];
    furniture.push(...texts);
    facts.push({texts, isHead: at < head});
    at += taken;
  }
  return {lines: kept, furniture, provenance: provenanceOf(facts)};
}

function furnitureRow(
  line: Line,
  zone: 'head' | 'foot' | '',
): FurnitureRow | null {
  if (line.kind !== 'text' || line.text.length > longestFurniture) return null;
  const {text} = line;
  for (const row of rows) {
    if (row.where === 'edges' && zone === '') continue;
    if (row.where === 'foot' && zone !== 'foot') continue;
    if (row.pattern.test(text)) return row;
  }
  return null;
}

/** The head ends at the first line that is long or numbered. */
function headEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line) =>
      line.kind !== 'text' ||
      line.text.length > longestFurniture ||
      (/^[一(（]/.test(line.text) && readMark(line.text)?.ordinal.number === 1),
  );
  return Math.min(end < 0 ? lines.length : end, headLines);
}

/** The foot begins below the last line that is long. */
function footStart(lines: readonly Line[]): number {
  let at = lines.length;
  while (at > 0 && lines.length - at < footLines) {
    const line = lines[at - 1];
    if (line?.kind !== 'text' || line.text.length > longestFurniture) break;
    at -= 1;
  }
  return at;
}

function textsAfter(lines: readonly Line[], at: number): readonly string[] {
  return lines
    .slice(at + 1, at + 1 + footLines)
    .map((line) => (line.kind === 'text' ? line.text : ''));
}

/** 首页 / > / 政务信息 / > / 要闻 / 要闻: the last crumb can come twice. */
function crumbs(after: readonly string[]): number {
  const isSign = (text: string | undefined) => /^[>＞»›/]$/.test(text ?? '');
  if (!isSign(after[1])) return 0;
  let end = 1;
  while (isSign(after[end])) end += 2;
  const last = after[end - 1];
  return after[end] === last ? end + 1 : end;
}

/** Whether a line is the value of a label alone on the line before. */
function isValue(text: string | undefined): boolean {
  if (!text || text.length > 30) return false;
  return (
    /^[0-9]{4}[-年/.]/.test(text) ||
    /^[0-9]+$/.test(text) ||
    /(?:报|報|网|網|社|客户端|办公室)$/.test(text)
  );
}
