import type {Row} from './row.js';

/** Marks of the first two levels: a document that has them heads with them. */
const levels: ReadonlySet<string> = new Set([
  'formal',
  'comma',
  'parenthesized',
]);
const longestHeading = 30;
const shortestParagraph = 30;

/**
 * The rows that head the paragraphs below them in a document that numbers
 * nothing: short lines without the punctuation of a sentence, two or more, each
 * over a paragraph.
 *
 * 存在的主要问题
 * 一些部门依法行政意识还不够强，基层执法力量不足……
 */
export function unnumberedHeadings(rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>();
  if (rows.some(({mark}) => mark && levels.has(mark.key))) return found;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next && isShort(row) && isParagraph(next)) found.add(row);
  });
  return found.size >= 2 && found.size * 2 <= rows.length ? found : new Set();
}

function isShort({line, text, mark}: Row): boolean {
  return (
    line.kind === 'text' &&
    !line.hints.listItem &&
    !line.hints.blockquote &&
    mark === null &&
    text.length >= 2 &&
    text.length <= longestHeading &&
    !/[。；：:，,、！？…—.!?）)]$|^[（(—―●·•]|^[0-9]/.test(text)
  );
}

function isParagraph({line, text, mark}: Row): boolean {
  return (
    line.kind === 'text' &&
    mark === null &&
    text.length >= shortestParagraph &&
    /[。！？；：…”」）)]$/.test(text)
  );
}
