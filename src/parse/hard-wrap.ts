import type {Line} from '../source/line.js';
import {contentsKey} from './contents.js';
import {joinWhere} from './join-lines.js';
import {type Mark, readMark} from './numbering.js';

/** Widest measure, in em, that a hard-wrapped text is set in. */
const widestMeasure = 60;

/** How far the first line of a paragraph is set in, in em. */
const firstIndent = 2;

/** Share of the measure that the widest line of a narrower block has. */
const narrowest = 0.7;

/** A line that begins something of its own: 圖 1、, 表2　, 單位：, 修正日期：, ●. */
const ownStart =
  /^(?:[图圖表]\s*\d|[单單]位[：:]|(?:修正|公布|發布|发布|施行|制定)日期\s*[：:]|[●•·◆■□▲★※])/;
/** The end of a sentence, or of a row with leaders: 行政長官辦公室 ...... 94,480. */
const sentenceEnd =
  /[。！？；：:;]["”」』）)]*$|\.{4}\s{0,9}[0-9(][0-9,./\s)]{0,40}$/;

/**
 * Lines with those joined that a fixed measure broke, as in text taken from a
 * PDF. Other texts come back as they are. Headings that the contents prints are
 * whole.
 */
export function unwrapLines(
  lines: readonly Line[],
  measure: number | null,
  printed: ReadonlySet<string>,
): readonly Line[] {
  if (measure === null) return lines;
  const marks = marksIn(lines);
  const measures = blockMeasures(lines, measure, marks);
  return joinWhere(lines, (run, next) => {
    const last = run[run.length - 1];
    if (!last) return false;
    const before = last.text;
    const indent = last.hints.blankBefore ? firstIndent : 0;
    return (
      widthOf(before) + indent >= (measures.get(next) ?? measure) - 3 &&
      !sentenceEnd.test(before) &&
      !printed.has(contentsKey(before)) &&
      !next.hints.blankBefore &&
      !ownStart.test(next.text) &&
      !marks.has(next)
    );
  });
}

/**
 * The measure of each line's block, in em: items are set narrower than the
 * text around them. A block is what stands between blank lines.
 *
 *       (二 ) 就该条例的检讨工作，研究现行规定应否修订以配
 *             合社会的发展；及
 */
function blockMeasures(
  lines: readonly Line[],
  measure: number,
  marks: ReadonlyMap<Line, Mark>,
): ReadonlyMap<Line, number> {
  const measures = new Map<Line, number>();
  let block: Line[] = [];
  let widest = 0;
  const close = () => {
    if (block.length > 1 && widest >= measure * narrowest)
      for (const line of block) measures.set(line, Math.min(measure, widest));
    block = [];
    widest = 0;
  };
  for (const line of lines) {
    if (line.kind !== 'text' || line.hints.blankBefore) close();
    if (line.kind !== 'text') continue;
    block.push(line);
    const text = line.text.slice(marks.get(line)?.end ?? 0);
    widest = Math.max(widest, widthOf(text));
  }
  close();
  return measures;
}

/**
 * The marks that count something: each begins a series, or follows a brother. A mark out of nowhere is a word that a break tore.
 *
 * 我們會繼續推行海、
 * 陸、空交通運輸工程項目。
 * ^^
 */
function marksIn(lines: readonly Line[]): ReadonlyMap<Line, Mark> {
  const marks = new Map<Line, Mark>();
  const last = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const mark = readMark(line.text);
    if (!mark) continue;
    const {key, ordinal} = mark;
    const isBrother = ordinal.number - 1 <= (last.get(key) ?? 0);
    if (!isBrother && !line.hints.blankBefore) continue;
    last.set(key, Math.max(ordinal.number, last.get(key) ?? 0));
    marks.set(line, mark);
  }
  return marks;
}

/**
 * The measure a text is wrapped at, in em; null when it is not: when its longest
 * lines differ, or end where sentences end.
 */
export function measureOf(lines: readonly Line[]): number | null {
  const texts = sampleOf(lines);
  if (texts.length < 20) return null;
  const widths = texts.map(widthOf).sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const longest = widths[Math.floor(widths.length * 0.995)] ?? 0;
  if (measure < 12 || measure > widestMeasure || longest > measure * 1.6)
    return null;
  const broken = texts.filter(
    (text) => widthOf(text) >= measure - 3 && !sentenceEnd.test(text),
  );
  return broken.length >= texts.length * 0.15 ? measure : null;
}

/** Texts of up to about two thousand lines from all over a source. */
function sampleOf(lines: readonly Line[]): readonly string[] {
  const step = Math.ceil(lines.length / 2000);
  const texts: string[] = [];
  for (let at = 0; at < lines.length; at += step) {
    const line = lines[at];
    if (line?.kind === 'text') texts.push(line.text);
  }
  return texts;
}

/** The width of a text in em: Latin letters and digits are half. */
function widthOf(text: string): number {
  if (text.length > 200) return text.length;
  let width = 0;
  for (let at = 0; at < text.length; at += 1)
    width += text.charCodeAt(at) < 0x250 ? 0.5 : 1;
  return width;
}
