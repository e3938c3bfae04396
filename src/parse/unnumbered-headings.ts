import type {Row} from './row.js';

/** Marks of the first level: a document that has them heads with them. */
const first: ReadonlySet<string> = new Set(['formal', 'comma']);
/** Marks of the second, which a first level without numbers can stand over. */
const second = 'parenthesized';
const longestHeading = 30;
const shortestParagraph = 30;

/**
 * The rows that head the paragraphs below them in a document that numbers
 * nothing, or whose numbers begin at the second level: short lines without the
 * punctuation of a sentence, two or more, each over a paragraph. `heads` says
 * whether a row is a heading by its number.
 *
 * 存在的主要问题
 * 一些部门依法行政意识还不够强，基层执法力量不足……
 * （一）基层力量薄弱
 */
export function unnumberedHeadings(
  rows: readonly Row[],
  heads: (at: number) => boolean,
): ReadonlySet<Row> {
  const found = new Set<Row>();
  if (rows.some(({mark}) => mark && first.has(mark.key))) return found;
  const below = rows.findIndex(
    ({mark}, at) => mark?.key === second && heads(at),
  );
  let firstFound = rows.length;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (!next || heads(at) || !isShort(row) || !isParagraph(next)) return;
    firstFound = Math.min(firstFound, at);
    found.add(row);
  });
  const isOver = below < 0 || firstFound < below;
  return isOver && found.size >= 2 && found.size * 2 <= rows.length
    ? found
    : new Set();
}

function isShort({line, text, mark}: Row): boolean {
  return (
    line.kind === 'text' &&
    !line.hints.listItem &&
    !line.hints.blockquote &&
    mark === null &&
    text.length >= 2 &&
    text.length <= longestHeading &&
    !/。|[；：:，,、！？…—.!?）)]$|^[（(—―●·•]|^(?!(?:19|20)[0-9]{2}年)[0-9]/.test(
      text,
    )
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
