import {headOf} from './heading-likeness.js';
import type {Row} from './row.js';
import type {Series} from './series.js';

/** Marks of the headings that paragraphs are counted across. */
const above: ReadonlySet<string> = new Set([
  'roman',
  'formal',
  'comma',
  'parenthesized',
  'chapter',
  'section',
]);
const fewest = 4;
/** A head as long as this, or with a comma in it, is a sentence. */
const longHead = 30;

/**
 * The rows whose numbers count the paragraphs of a document, as reports and
 * addresses of Hong Kong do: 1 at their places. Their series runs on over the
 * headings, and most of its members begin with a whole sentence.
 *
 * （二） 創新科技
 * 15.  我們會增撥資源，支援初創企業，推動科研成果轉化。
 * ^-- of all paragraphs the fifteenth
 */
export function numberedParagraphs(
  rows: readonly Row[],
  all: readonly Series[],
): Uint8Array {
  const found = new Uint8Array(rows.length);
  for (const {key, at} of all) {
    if (key !== 'arabic' || at.length < fewest) continue;
    if (!at.some((member, i) => isCrossed(rows, at[i - 1] ?? member, member)))
      continue;
    const sentences = at.filter((member) => beginsWithSentence(rows[member]));
    if (sentences.length * 2 < at.length) continue;
    for (const member of at) found[member] = 1;
  }
  return found;
}

/** Whether a heading's mark stands between two members. */
function isCrossed(rows: readonly Row[], from: number, to: number): boolean {
  return rows
    .slice(from + 1, to)
    .some(({mark}) => mark !== null && above.has(mark.key));
}

function beginsWithSentence(row: Row | undefined): boolean {
  if (!row) return false;
  const {head} = headOf(row);
  return head.length > longHead || /[，；]/.test(head);
}
