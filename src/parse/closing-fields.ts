import type {FieldName} from '../model/fields.js';
import {dateOf} from './dates.js';
import type {Row} from './row.js';

const longestIssuer = 30;
/** Lines below the date: the longest imprint has five. */
const longestTail = 8;
/** 附件：1.某某方案 */
const notes = /^附\s*[件錄录]\s*(?:[：:]\s*\S|[0-9１-９])/;
/** An organ or a person: no sentence, no number. */
const issuer = /^[^。；：:，,！？“”]{2,30}$/;
/** 国务院办公厅　2018年12月21日 */
const issuerAndDate = /^(\S.{1,29}?)[\s\u3000]+(\S{6,}.*)$/;

/** （此件公开发布） */
const remark = /^[（(].{2,60}[）)]$/;

/** What may stand below the date; the first that matches wins. */
const tail: readonly {readonly field: FieldName; readonly pattern: RegExp}[] = [
  {field: 'remarks', pattern: remark},
  // 香港時間１５時３０分
  {
    field: 'issuedOn',
    pattern: /^香港[时時][间間]\s?[0-9０-９]{1,2}[时時:：][0-9０-９]{1,2}分?$/,
  },
  // 抄送：某某委员会，某某办公室。
  {field: 'copiedTo', pattern: /^抄\s*[送报報][：:]/},
  // 某某市人民政府办公室　　2024年5月6日印发
  {field: 'printedOn', pattern: /[0-9]日\s*印[发發]$/},
];

/**
 * The fields at the foot of a document, by row: list of attachments, issuers,
 * date, remarks, imprint. Empty when no date closes it.
 */
export function readClosing(rows: readonly Row[]): ReadonlyMap<Row, FieldName> {
  const fields = new Map<Row, FieldName>();
  const date = closingDate(rows);
  const end = date < 0 ? rows.length : date;
  if (date >= 0) {
    const row = rows[date];
    if (row) fields.set(row, 'issuedOn');
    for (const below of rows.slice(date + 1)) {
      const field = tailField(below.text);
      if (field) fields.set(below, field);
    }
  }
  const top = date < 0 ? end : markIssuers(rows, end, fields);
  markNotes(rows, top, fields);
  return fields;
}

/**
 * How many rows at the end of a source are the imprint (版记) of its first
 * document, which is printed below the last attachment.
 */
export function imprintLength(rows: readonly Row[]): number {
  let length = 0;
  while (length < longestTail) {
    const field = tailField(rows[rows.length - 1 - length]?.text ?? '');
    if (field !== 'copiedTo' && field !== 'printedOn') break;
    length += 1;
  }
  return length;
}

/** The issuer and the date that a single line can carry; null when not both. */
export function splitIssuerAndDate(
  text: string,
): {readonly issuer: string; readonly date: string} | null {
  if (text.length > 60) return null;
  const bare = text.replace(/^[（(]|[）)]$/g, '');
  const match = issuerAndDate.exec(bare);
  if (!match) return null;
  const [, name = '', date = ''] = match;
  return dateOf(date) && issuer.test(name) && !dateOf(name)
    ? {issuer: name, date}
    : null;
}

/** The last row that is a date, with nothing but a foot's lines below it. */
function closingDate(rows: readonly Row[]): number {
  const first = Math.max(1, rows.length - longestTail);
  for (let at = rows.length - 1; at >= first; at -= 1) {
    const row = rows[at];
    if (row?.line.kind !== 'text' || row.text.length > 200) return -1;
    if (dateOf(row.text) || splitIssuerAndDate(row.text)) return at;
    if (!tailField(row.text)) return -1;
  }
  return -1;
}

function tailField(text: string): FieldName | null {
  if (text.length > 200) return null;
  return tail.find(({pattern}) => pattern.test(text))?.field ?? null;
}

/** Marks the issuers above a date; answers where the foot begins. */
function markIssuers(
  rows: readonly Row[],
  date: number,
  fields: Map<Row, FieldName>,
): number {
  let top = date;
  while (top > 1 && date - top < 4) {
    const row = rows[top - 1];
    if (!row || row.mark || row.line.kind !== 'text') break;
    if (row.text.length > longestIssuer || !issuer.test(row.text)) break;
    top -= 1;
  }
  // 某某县人民政府办公室 / （此件公开发布） / 2017年6月23日
  for (const row of rows.slice(top, date))
    fields.set(row, remark.test(row.text) ? 'remarks' : 'issuers');
  return top;
}

/** Marks the list of attachments that ends right above a place. */
function markNotes(
  rows: readonly Row[],
  end: number,
  fields: Map<Row, FieldName>,
): void {
  for (let at = end - 1; at > 0 && end - at <= 12; at -= 1) {
    const row = rows[at];
    if (row?.line.kind !== 'text' || row.text.length > 100) return;
    if (notes.test(row.text)) {
      for (const note of rows.slice(at, end))
        fields.set(note, 'attachmentNotes');
      return;
    }
    if (!row.mark && /[。；：]$/.test(row.text)) return;
  }
}
