import type {Entry, Row} from './row.js';

/**
 * 表2　某某市2025年主要指标
 * ^-
 */
const caption =
  /^(?:(?:附\s*)?[表图圖])\s*(?:[0-9０-９]{1,3}(?:[-—.．][0-9]{1,3})?|[一二三四五六七八九十]{1,3})(?![0-9年月])\s*[：:、.．\s]?.{0,60}$/;
/** 单位：万元 */
const unit = /^[（(]?\s*[计計]?[量]?[单單]位\s*[：:]\s*.{1,30}$/;

/**
 * Entries with the captions and unit lines of tables and figures joined to
 * them: above a table, below a figure.
 */
export function joinCaptions(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isCaptioned)) return entries;
  const joined: Entry[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (!entry) continue;
    if (!isCaptioned(entry)) {
      joined.push(entry);
      continue;
    }
    const {kind} = entry.row.line;
    const unitRow = kind === 'table' ? takeLast(joined, unit) : null;
    let title = kind === 'table' ? takeLast(joined, caption) : null;
    const below = entries[at + 1];
    if (kind === 'figure' && below && isPlain(below, caption)) {
      title = below.row;
      at += 1;
    }
    joined.push({...entry, caption: title, unit: unitRow?.text ?? null});
  }
  return joined;
}

function isCaptioned(
  entry: Entry,
): entry is Extract<Entry, {type: 'captioned'}> {
  return entry.type === 'captioned';
}

function takeLast(entries: Entry[], pattern: RegExp): Row | null {
  const last = entries[entries.length - 1];
  if (!last || !isPlain(last, pattern)) return null;
  entries.pop();
  return last.row;
}

function isPlain(entry: Entry, pattern: RegExp): boolean {
  return (
    entry.type === 'block' &&
    entry.row.line.kind === 'text' &&
    pattern.test(entry.row.text)
  );
}
