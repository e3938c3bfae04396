import type {Line} from '../source/line.js';
import {joinLines} from './join-lines.js';
import {readMark} from './numbering.js';
import {type Row, rowOf} from './row.js';

/** A printed table of contents, taken out of the lines of a source. */
export interface Contents {
  readonly lines: readonly Line[];
  /** Its lines as they were. */
  readonly furniture: readonly string[];
  /** The headings it names (see {@link contentsKey}). */
  readonly printed: ReadonlySet<string>;
}

const title = /^目\s*[录錄次]$/;
/** 某某县煤矿事故灾难应急预案目录: the title of both, above the entries */
const titleOfBoth =
  /^[^，。：；]{4,40}(?:[预預]案|[规規][划劃定]|方案|[办辦]法|[条條]例|[报報]告)目\s*[录錄次]$/;
const divisions = /^第[^。，；]{1,8}[编編篇章节節][^。；]{0,40}$/;
/** 一、捷运城市 ......................... 12 */
const leader =
  /\s*(?:\.{3,}|…{2,}|·{3,}|．{3,}|_{4,}|—{4,})[.…·．_—\s]*([0-9]{1,4}|[IVXivx]{1,6})?\s*$/;
/** What a line with a leader ends with. */
const lastOfEntry = '.…·．_—0123456789IVXivx';
/** Rows that may stand between two lines with leaders. */
const widestGap = 6;

/**
 * The lines without the printed contents, which repeats every heading: those
 * with dot leaders, or what stands between 目录 and the place where its first
 * entry comes again.
 */
export function takeContents(lines: readonly Line[]): Contents {
  const texts = lines.map((line) => (line.kind === 'text' ? line.text : ''));
  const [from, to] = leaderRange(texts) ??
    titledRange(texts) ??
    repeatedRange(texts) ??
    decimalRange(texts) ?? [0, 0];
  if (to <= from) return {lines, furniture: [], printed: new Set()};
  const furniture = texts.slice(from, to);
  const rest = texts.slice(0, from).concat(texts.slice(to));
  return {
    lines: lines.slice(0, from).concat(lines.slice(to)),
    furniture,
    printed: trusted(entriesOf(furniture), rest),
  };
}

/**
 * A heading as contents and text share it: widths, blanks, final stops, and the
 * stop after a single number off.
 */
export function contentsKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。:]$/, '')
    .replace(/^([0-9]{1,2})[.、](?![0-9])/, '$1');
}

const longestEntry = 160;

function hasLeader(text: string): boolean {
  // Nearly every line ends otherwise: this look spares them the search.
  return (
    text.length <= longestEntry &&
    text !== '' &&
    lastOfEntry.includes(text.charAt(text.length - 1)) &&
    leader.test(text)
  );
}

function leaderRange(
  texts: readonly string[],
): readonly [number, number] | null {
  const at: number[] = [];
  texts.forEach((text, i) => {
    if (hasLeader(text)) at.push(i);
  });
  let first = at[0] ?? 0;
  let last = first;
  let count = 0;
  for (const i of at) {
    if (i - last > widestGap) {
      if (count >= 4) break;
      first = i;
      count = 0;
    }
    last = i;
    count += 1;
  }
  if (count < 4) return null;
  return [title.test(texts[first - 1] ?? '') ? first - 1 : first, last + 1];
}

function titledRange(
  texts: readonly string[],
): readonly [number, number] | null {
  const at = texts.findIndex(
    (text) => title.test(text) || titleOfBoth.test(text),
  );
  const first = contentsKey(texts[at + 1] ?? '');
  if (at < 0 || first === '') return null;
  const from = titleOfBoth.test(texts[at] ?? '') ? at + 1 : at;
  for (let i = at + 2; i < Math.min(texts.length, at + 400); i += 1) {
    const text = texts[i] ?? '';
    if (contentsKey(text) === first) return [from, i];
    if (text.length > 60) return null;
  }
  return null;
}

/** Headings in a row that make a contents, and how late it can begin. */
const fewestEntries = 3;
const latestContents = 40;

/**
 * A contents without 目录 over it: every heading of a law in a row, and then
 * each again over its articles.
 *
 * 第一章　总则
 * 第二章　监督管理
 * 第三章　附则
 * 第一章　总则
 */
function repeatedRange(
  texts: readonly string[],
): readonly [number, number] | null {
  const from = texts
    .slice(0, latestContents)
    .findIndex((text) => divisions.test(text));
  if (from < 0) return null;
  const first = contentsKey(texts[from] ?? '');
  let to = from + 1;
  while (
    divisions.test(texts[to] ?? '') &&
    contentsKey(texts[to] ?? '') !== first
  )
    to += 1;
  const again = contentsKey(texts[to] ?? '') === first;
  return again && to - from >= fewestEntries ? [from, to] : null;
}

/**
 * A contents of a plan without 目录 over it, whose first numbers the page has
 * lost with their list.
 *
 * 总则
 * 1.1 编制目的
 * 1.2 编制依据
 * 1 总则
 * 1.1 编制目的
 */
function decimalRange(
  texts: readonly string[],
): readonly [number, number] | null {
  const second = texts
    .slice(0, latestContents)
    .findIndex((text) => /^1[.．]1(?![0-9.．])/.test(text));
  if (second < 1) return null;
  const nameOf = (text = '') => contentsKey(text).replace(/^[0-9]{1,2}/, '');
  const first = nameOf(texts[second - 1]);
  if (first === '') return null;
  for (let to = second + 1; to < texts.length; to += 1) {
    const text = texts[to] ?? '';
    if (nameOf(text) === first)
      return to - second >= fewestEntries ? [second - 1, to] : null;
    if (text.length > 30 || /[。；]/.test(text)) return null;
  }
  return null;
}

/** The entries of a contents, those broken over two lines joined. */
function entriesOf(texts: readonly string[]): readonly string[] {
  const dotted = texts.some(hasLeader);
  const entries: string[] = [];
  let pending = '';
  for (const text of texts) {
    if (title.test(text)) continue;
    if (pending !== '' && readMark(text)) {
      entries.push(pending.replace(/\s+[0-9]{1,4}$/, ''));
      pending = '';
    }
    pending += text.replace(leader, '');
    if (hasLeader(text) || !dotted) {
      entries.push(pending);
      pending = '';
    }
  }
  return entries;
}

/** The entries, when the text has most of them: else it is no contents of it. */
function trusted(
  entries: readonly string[],
  texts: readonly string[],
): ReadonlySet<string> {
  const printed = new Set(entries.map(contentsKey));
  const starts = new Set(
    texts.map((text) => contentsKey(text.slice(0, 30)).slice(0, 8)),
  );
  const found = [...printed].filter((key) => starts.has(key.slice(0, 8)));
  return found.length >= printed.size * 0.6 ? printed : new Set();
}

/** Rows with the headings joined that the contents shows to be one. */
export function joinPrinted(
  rows: readonly Row[],
  printed: ReadonlySet<string>,
): {
  readonly rows: readonly Row[];
  /** The lines of the source where a heading was broken. */
  readonly splitHeadings: readonly number[];
} {
  const splitHeadings: number[] = [];
  if (printed.size === 0) return {rows, splitHeadings};
  const keys = [...printed];
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    const [whole, used] = row.mark
      ? completed(row, rows, at, keys, printed)
      : [row, 0];
    joined.push(whole);
    if (used > 0) splitHeadings.push(row.line.number);
    at += used;
  }
  return {rows: joined, splitHeadings};
}

function completed(
  row: Row,
  rows: readonly Row[],
  at: number,
  keys: readonly string[],
  printed: ReadonlySet<string>,
): readonly [Row, number] {
  const start = contentsKey(row.text);
  if (start.length < 6 || printed.has(start)) return [row, 0];
  if (!keys.some((key) => key.startsWith(start))) return [row, 0];
  let line = row.line;
  for (let used = 1; used <= 2; used += 1) {
    const next = rows[at + used];
    if (line.kind !== 'text' || next?.line.kind !== 'text' || next.mark) break;
    line = joinLines(line, [next.line]);
    if (printed.has(contentsKey(line.text))) return [rowOf(line), used];
  }
  return [row, 0];
}
