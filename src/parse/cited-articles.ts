import type {Row} from './row.js';

/**
 * Rows without the marks of sentences that begin with a reference to an
 * article: where a blank or a line's end follows the numbers of the articles,
 * one without is an article only where no other row has its number and it
 * comes next.
 *
 * 第 10 條
 * 第五條實驗計畫，應載明下列事項：
 *       ^
 */
export function takeCitedArticles(rows: readonly Row[]): readonly Row[] {
  const parted = new Set<string>();
  let partedTimes = 0;
  let gluedTimes = 0;
  for (const row of rows) {
    if (row.mark?.key !== 'article') continue;
    if (isGlued(row)) gluedTimes += 1;
    else {
      partedTimes += 1;
      parted.add(numberOf(row));
    }
  }
  if (gluedTimes === 0 || partedTimes <= gluedTimes) return rows;
  let last = 0;
  return rows.map((row) => {
    if (row.mark?.key !== 'article') return row;
    const {number} = row.mark.ordinal;
    if (isGlued(row) && (parted.has(numberOf(row)) || number !== last + 1))
      return {...row, mark: null};
    last = number;
    return row;
  });
}

/** Whether the text follows the number of an article without a blank. */
function isGlued({text, mark}: Row): boolean {
  return (
    mark !== null &&
    mark.end < text.length &&
    !/[\s【（(]/.test(text.charAt(mark.end - 1) + text.charAt(mark.end))
  );
}

function numberOf({mark}: Row): string {
  return `${mark?.ordinal.number} ${mark?.ordinal.inserted ?? 0}`;
}
