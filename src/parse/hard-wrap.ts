import type {Line, TextLine} from '../source/line.js';
import {contentsKey} from './contents.js';
import {joinLines} from './join-lines.js';
import {readMark} from './numbering.js';

/** Widest measure, in em, that a hard-wrapped text is set in. */
const widestMeasure = 60;

/** A line that begins something of its own: 圖 1、, 表2　, 單位：, ●. */
const ownStart = /^(?:[图圖表]\s*\d|[单單]位[：:]|[●•·◆■□▲★※])/;
const sentenceEnd = /[。！？；：:;]["”」』）)]*$/;

/**
 * Lines with those joined that a fixed measure broke, as in text taken from a
 * PDF. Other texts come back as they are. Headings that the contents prints are
 * whole.
 */
export function unwrapLines(
  lines: readonly Line[],
  printed: ReadonlySet<string>,
): readonly Line[] {
  const measure = measureOf(lines);
  if (measure === null) return lines;
  const joined: Line[] = [];
  let full = false;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const goesOn =
      full && line.kind === 'text' && last?.kind === 'text' && continues(line);
    full =
      line.kind === 'text' &&
      widthOf(line.text) >= measure - 3 &&
      !sentenceEnd.test(line.text) &&
      !printed.has(contentsKey(line.text));
    if (goesOn) joined[joined.length - 1] = joinLines(last, line);
    else joined.push(line);
  }
  return joined;
}

/**
 * The measure a text is wrapped at, in em; null when it is not: when its longest
 * lines differ, or end where sentences end.
 */
export function measureOf(lines: readonly Line[]): number | null {
  const texts = lines.flatMap((line) =>
    line.kind === 'text' ? [line.text] : [],
  );
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
