import {joinLines} from './join-lines.js';
import {type Row, rowOf} from './row.js';

/** A printed table of contents, taken out of the rows of a document. */
export interface Contents {
  readonly rows: readonly Row[];
  /** Its lines as they were. */
  readonly furniture: readonly string[];
  /** The headings it names (see {@link contentsKey}). */
  readonly printed: ReadonlySet<string>;
}

const title = /^目\s*[录錄次]$/;
/** 一、捷运城市 ......................... 12 */
const leader =
  /\s*(?:\.{3,}|…{2,}|·{3,}|．{3,}|_{4,}|—{4,})[.…·．_—\s]*([0-9]{1,4}|[IVXivx]{1,6})?\s*$/;
/** Rows that may stand between two lines with leaders. */
const widestGap = 6;

/**
 * The rows without the printed contents, which repeat every heading: the lines
 * with dot leaders, or what stands between 目录 and the place where its first
 * entry comes again.
 */
export function takeContents(rows: readonly Row[]): Contents {
  const [from, to] = leaderRange(rows) ?? titledRange(rows) ?? [0, 0];
  if (to <= from) return {rows, furniture: [], printed: new Set()};
  const taken = rows.slice(from, to);
  const rest = [...rows.slice(0, from), ...rows.slice(to)];
  const printed = trusted(entriesOf(taken), rest);
  return {
    rows: printed.size > 0 ? joinPrinted(rest, printed) : rest,
    furniture: taken.map((row) => row.text),
    printed,
  };
}

/** A heading as contents and text share it: widths, blanks, final stops off. */
export function contentsKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。:]$/, '');
}

function leaderRange(rows: readonly Row[]): readonly [number, number] | null {
  const at = rows.flatMap((row, i) => (leader.test(row.text) ? [i] : []));
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
  return [
    title.test(rows[first - 1]?.text ?? '') ? first - 1 : first,
    last + 1,
  ];
}

function titledRange(rows: readonly Row[]): readonly [number, number] | null {
  const at = rows.findIndex((row) => title.test(row.text));
  const first = contentsKey(rows[at + 1]?.text ?? '');
  if (at < 0 || first === '') return null;
  for (let i = at + 2; i < Math.min(rows.length, at + 400); i += 1) {
    const text = rows[i]?.text ?? '';
    if (contentsKey(text) === first) return [at, i];
    if (text.length > 60) return null;
  }
  return null;
}

/** The entries of a contents, those broken over two lines joined. */
function entriesOf(rows: readonly Row[]): readonly string[] {
  const dotted = rows.some((row) => leader.test(row.text));
  const entries: string[] = [];
  let pending = '';
  for (const {text, mark} of rows) {
    if (title.test(text)) continue;
    if (mark && pending !== '') {
      entries.push(pending.replace(/\s+[0-9]{1,4}$/, ''));
      pending = '';
    }
    pending += text.replace(leader, '');
    if (leader.test(text) || !dotted) {
      entries.push(pending);
      pending = '';
    }
  }
  return entries;
}

/** The entries, when the text has most of them: else it is no contents of it. */
function trusted(
  entries: readonly string[],
  rows: readonly Row[],
): ReadonlySet<string> {
  const printed = new Set(entries.map(contentsKey));
  const starts = new Set(
    rows.flatMap(({text, mark}) =>
      mark ? [contentsKey(text).slice(0, 8)] : [],
    ),
  );
  const found = [...printed].filter((key) => starts.has(key.slice(0, 8)));
  return found.length >= printed.size * 0.6 ? printed : new Set();
}

/** Rows with the headings joined that the contents show to be one. */
function joinPrinted(
  rows: readonly Row[],
  printed: ReadonlySet<string>,
): readonly Row[] {
  const keys = [...printed];
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    const [whole, used] = row.mark
      ? completed(row, rows, at, keys, printed)
      : [row, 0];
    joined.push(whole);
    at += used;
  }
  return joined;
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
    line = joinLines(line, next.line);
    if (printed.has(contentsKey(line.text))) return [rowOf(line), used];
  }
  return [row, 0];
}
