import type {Line, TextLine} from '../source/line.js';
import {contentsKey} from './contents.js';
import {joinWhere} from './join-lines.js';
import {readMark} from './numbering.js';

/** Widest measure, in em, that a hard-wrapped text is set in. */
const widestMeasure = 60;

/** A line that begins something of its own: 圖 1、, 表2　, 單位：, 修正日期：, ●. */
const ownStart =
  /^(?:[图圖表]\s*\d|[单單]位[：:]|(?:修正|公布|發布|发布|施行|制定)日期\s*[：:]|[●•·◆■□▲★※])/;
const sentenceEnd = /[。！？；：:;]["”」』）)]*$/;

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
  return joinWhere(lines, (run, next) => {
    const before = run[run.length - 1]?.text ?? '';
    return (
      widthOf(before) >= measure - 3 &&
      !sentenceEnd.test(before) &&
      !printed.has(contentsKey(before)) &&
      continues(next)
    );
  });
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

function continues({text, hints}: TextLine): boolean {
  return !hints.blankBefore && !ownStart.test(text) && !readMark(text);
}

/** The width of a text in em: Latin letters and digits are half. */
function widthOf(text: string): number {
  if (text.length > 200) return text.length;
  let width = 0;
  for (let at = 0; at < text.length; at += 1)
    width += text.charCodeAt(at) < 0x250 ? 0.5 : 1;
  return width;
}
