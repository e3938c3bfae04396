import type {Attachment} from '../model/nodes.js';
import {imprintLength} from './closing-fields.js';
import {dateOf} from './dates.js';
import {type Row, rowFrom} from './row.js';
import {collapseSpacing, genreNoun} from './title.js';

/** One document of a source: the main one, an attachment, an enclosure. */
export interface Part {
  readonly kind: 'main' | Attachment['kind'];
  /** The mark that announces it: 附件1; null when none does. */
  readonly label: string | null;
  readonly rows: readonly Row[];
}

interface Label {
  readonly text: string;
  /** What stands on the line after it: the title. */
  readonly title: Row | null;
}
interface PartStart {
  readonly at: number;
  readonly kind: Attachment['kind'];
  readonly label: Label | null;
}

/**
 * 附件1 / 附件： / 附：, alone on its line.
 * ^---
 */
const labelAlone =
  /^附\s*[件錄录表]?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?$/;
/**
 * 附件一：行政长官的产生办法
 * ^-----
 */
const labelWithTitle =
  /^附\s*[件錄录表]\s*[0-9０-９一二三四五六七八九十]{1,3}(?:\s*[：:、]\s*|\s+)(?=[^。；，]{2,50}$)/;

/** The documents of a source, the main one first. */
export function partsOf(all: readonly Row[]): readonly Part[] {
  const imprint = all.length - imprintLength(all);
  const rows = all.slice(0, imprint);
  const parts: Part[] = [];
  let from = 0;
  let open: PartStart | null = null;
  for (const start of [...partStarts(rows), null]) {
    const own = rows.slice(from, start?.at ?? rows.length);
    const title = open?.label?.title;
    parts.push({
      kind: open?.kind ?? 'main',
      label: open?.label?.text ?? null,
      rows: title
        ? [title, ...own]
        : open
          ? own
          : own.concat(all.slice(imprint)),
    });
    open = start;
    from = (start?.at ?? 0) + (start?.label ? 1 : 0);
  }
  return parts;
}

function partStarts(rows: readonly Row[]): readonly PartStart[] {
  const starts: PartStart[] = [];
  for (let at = 1; at < rows.length; at += 1) {
    const last = starts[starts.length - 1];
    const label = attachmentLabel(rows, at);
    if (label) starts.push({at, kind: 'attachment', label});
    else if (last?.kind === 'attachment') continue;
    else if (startsEnclosure(rows, at, starts.length > 0)) {
      starts.push({at, kind: 'enclosure', label: null});
      at += titleAt(rows, at) - 1;
    }
  }
  return starts;
}

/** The label of the attachment that begins at a row; null when none does. */
function attachmentLabel(rows: readonly Row[], at: number): Label | null {
  const row = rows[at];
  if (!row?.text.startsWith('附')) return null;
  if (labelAlone.test(row.text))
    return isNotes(rows, at) || isFormField(rows, at)
      ? null
      : {text: row.text, title: null};
  const match = labelWithTitle.exec(row.text);
  const next = rows[at + 1];
  if (!match || !next || labelWithTitle.test(next.text)) return null;
  if (next.text.length <= 30 && isFoot(rows, at + 1)) return null;
  return {
    text: match[0].trim(),
    title: rowFrom(row, match[0].length),
  };
}

/**
 * Whether 附件： is a field in the head of a form of Taiwan.
 *
 * 附件：
 * ^
 * 主旨：檢送修正「補助作業要點」1份，請查照。
 */
function isFormField(rows: readonly Row[], at: number): boolean {
  return rows.slice(at + 1, at + 4).some(({text}) => /^主旨[：:]/.test(text));
}

/** Whether a signature and its date stand at a row. */
function isFoot(rows: readonly Row[], at: number): boolean {
  return rows.slice(at, at + 4).some((row) => dateOf(row.text) !== null);
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
  if (!afterSignature(rows, at) && !(another && restarts(rows, at)))
    return false;
  const text = collapseSpacing(row.text);
  if (text.length > 40 || /^[（(]|[。；：:，]$/.test(text)) return false;
  return titleAt(rows, at) > 0;
}

/** How many rows a title takes that begins at a row; 0 when none does. */
function titleAt(rows: readonly Row[], at: number): number {
  let title = '';
  for (let i = at; i < at + 3; i += 1) {
    const row = rows[i];
    if (!row || row.mark || row.line.kind !== 'text' || row.text.length > 40)
      break;
    title += collapseSpacing(row.text);
    if (genreNoun.test(title)) return i - at + 1;
  }
  return 0;
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
