import type {Row} from './row.js';

/** Rows that a quotation of an amended text takes at most. */
const longestQuotation = 60;

/**
 * The rows of a document, without the marks of rows that are no part of its own
 * structure: labels in a table whose cells stand one to a line, and the text of
 * another document that an amending decision quotes.
 */
export function takeForeignMarks(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({text}) => isCell(text) || opensQuotation(text))) return rows;
  const foreign = new Uint8Array(rows.length);
  markCells(rows, foreign);
  markQuotations(rows, foreign);
  return rows.map((row, at) =>
    row.mark && foreign[at] ? {...row, mark: null} : row,
  );
}

/** A figure, or the sign of none, alone on its line. */
function isCell(text: string): boolean {
  return text.length <= 16 && /^(?:[0-9][0-9,.]*[%％]?|[-—―/／])$/.test(text);
}

/**
 * Labels of a table are followed by a figure, or by a label of a lower kind
 * that is.
 *
 * （三）不予公开
 * ^-- 1.属于国家秘密
 *     ^-- 0
 */
function markCells(rows: readonly Row[], foreign: Uint8Array): void {
  for (let at = rows.length - 2; at >= 0; at -= 1) {
    const row = rows[at];
    const next = rows[at + 1];
    if (!row?.mark || !next || /。$/.test(row.text)) continue;
    const isAbove = next.mark !== null && next.mark.key !== row.mark.key;
    if (isCell(next.text) || (isAbove && foreign[at + 1])) foreign[at] = 1;
  }
}

/**
 * 三、增加一条，作为第十一条：“第十一条　经营者应当履行下列义务：
 *                              ^
 * （一）公示收费标准；
 * （二）维持停车秩序。”
 *                     ^
 */
function markQuotations(rows: readonly Row[], foreign: Uint8Array): void {
  /** The next row that ends a quotation, looked for once for all openings. */
  let end = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (!opensQuotation(rows[at]?.text ?? '')) continue;
    end = Math.max(end, at + 1);
    while (end < rows.length && !endsQuotation(rows[end]?.text ?? '')) end += 1;
    if (end >= rows.length) return;
    if (end - at > longestQuotation) continue;
    foreign.fill(1, at + 1, end + 1);
    at = end;
  }
}

function endsQuotation(text: string): boolean {
  return text.includes('”') && (openQuotes(text) < 0 || /”[。；]?$/.test(text));
}

/** Whether a row begins a quotation that ends in a later one. */
function opensQuotation(text: string): boolean {
  return (
    text.includes('“') &&
    (text.startsWith('“') || /[：:]“/.test(text)) &&
    openQuotes(text) > 0 &&
    !/”[。；]?$/.test(text)
  );
}

function openQuotes(text: string): number {
  let open = 0;
  for (const sign of text) {
    if (sign === '“') open += 1;
    else if (sign === '”') open -= 1;
  }
  return open;
}
