import type {Attachment} from '../model/nodes.js';
import {dateOf} from './dates.js';
import type {Row} from './row.js';
import {collapseSpacing, genreNoun} from './title.js';

/** One document of a source: the main one, an attachment, an enclosure. */
export interface Part {
  readonly kind: 'main' | Attachment['kind'];
  /** The line that announces it; null when none does. */
  readonly label: Row | null;
  readonly rows: readonly Row[];
}

/**
 * 附件1 / 附件： / 附：, alone on its line.
 * ^---
 */
const labelAlone =
  /^[附][\s\u3000]*[件錄录表則则]?[\s\u3000]*[0-9０-９一二三四五六七八九十]*[\s\u3000]*[：:]?$/;
/** The documents of a source, the main one first. */
export function partsOf(rows: readonly Row[]): readonly Part[] {
  const starts = partStarts(rows);
  const parts: Part[] = [];
  let from = 0;
  let open: Omit<Part, 'rows'> = {kind: 'main', label: null};
  for (const {at, kind, labelled} of starts) {
    parts.push({...open, rows: rows.slice(from, at)});
    open = {kind, label: labelled ? (rows[at] ?? null) : null};
    from = labelled ? at + 1 : at;
  }
  parts.push({...open, rows: rows.slice(from)});
  return parts;
}

interface PartStart {
  readonly at: number;
  readonly kind: Attachment['kind'];
  readonly labelled: boolean;
}

function partStarts(rows: readonly Row[]): readonly PartStart[] {
  const starts: PartStart[] = [];
  for (let at = 1; at < rows.length; at += 1) {
    if (startsAttachment(rows, at))
      starts.push({at, kind: 'attachment', labelled: true});
    else if (
      starts.length === 0 ||
      starts[starts.length - 1]?.kind !== 'attachment'
    ) {
      if (startsEnclosure(rows, at, starts.length > 0))
        starts.push({at, kind: 'enclosure', labelled: false});
    }
  }
  return starts;
}

function startsAttachment(rows: readonly Row[], at: number): boolean {
  const text = rows[at]?.text ?? '';
  if (!text.startsWith('附')) return false;
  return labelAlone.test(text) && !isNotes(rows, at);
}

/** Whether 附件： opens a list of attachments above the signature. */
function isNotes(rows: readonly Row[], at: number): boolean {
  for (let i = at + 1; i <= at + 15 && i < rows.length; i += 1) {
    const row = rows[i];
    if (!row || row.text.length > 60) return false;
    if (dateOf(row.text)) return i > at + 1;
    if (labelAlone.test(row.text)) return false;
  }
  return false;
}

/**
 * Whether an enclosed document begins at a row: a title after the signature of
 * the letter that sends it.
 *
 * 2018年12月13日
 * 个人所得税专项附加扣除暂行办法
 * ^
 */
function startsEnclosure(
  rows: readonly Row[],
  at: number,
  another: boolean,
): boolean {
  const row = rows[at];
  if (!row || row.mark || row.line.kind !== 'text') return false;
  const text = collapseSpacing(row.text);
  if (text.length > 40 || /[。；：:，]$/.test(text)) return false;
  const title = titleAt(rows, at);
  if (!genreNoun.test(title)) return false;
  return afterSignature(rows, at) || (another && restarts(rows, at));
}

/** The lines of a title that begins at a row, joined. */
function titleAt(rows: readonly Row[], at: number): string {
  let title = '';
  for (let i = at; i < at + 3; i += 1) {
    const row = rows[i];
    if (!row || row.mark || row.line.kind !== 'text' || row.text.length > 40)
      break;
    title += collapseSpacing(row.text);
    if (genreNoun.test(title)) break;
  }
  return title;
}

/** Whether the row before is a date, or a remark below a date. */
function afterSignature(rows: readonly Row[], at: number): boolean {
  const before = rows[at - 1]?.text ?? '';
  if (dateOf(before)) return at > 2;
  return (
    /^[（(].{2,30}[）)]$/.test(before) &&
    dateOf(rows[at - 2]?.text ?? '') !== null
  );
}

/** Whether the first mark after a row begins a numbering anew. */
function restarts(rows: readonly Row[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i += 1) {
    const mark = rows[i]?.mark;
    if (mark)
      return (
        mark.ordinal.number === 1 &&
        /^(?:comma|chapter|article)$/.test(mark.key)
      );
  }
  return false;
}
