import {readsLikeTitle} from './heading-likeness.js';
import type {Row} from './row.js';

/** Headings that may stand between another and the articles of both. */
const deepest = 3;

/**
 * Which rows head the articles below them, as in judicial interpretations: 1 at
 * their places. `begins` says whether a row is an article or a division of a
 * law, `never` names marks that head nothing.
 *
 * 四、关于质押部分的解释
 * （一）动产质押
 * 第八十四条　出质人以其不具有所有权但合法占有的动产出质的……
 */
export function articleHeadings(
  rows: readonly Row[],
  begins: (row: Row) => boolean,
  never: ReadonlySet<string>,
): Uint8Array {
  const over = new Uint8Array(rows.length);
  for (let at = rows.length - 2; at >= 0; at -= 1) {
    const row = rows[at];
    const next = rows[at + 1];
    if (!row?.mark || !next || never.has(row.mark.key)) continue;
    if (begins(row) || !readsLikeTitle(row)) continue;
    const below = over[at + 1] ?? 0;
    if (begins(next)) over[at] = 1;
    else if (below > 0 && below < deepest && next.mark?.key !== row.mark.key)
      over[at] = below + 1;
  }
  return withoutLastItems(rows, over);
}

/**
 * The last item of an article that lacks its full stop heads nothing: the item
 * before it has no article below.
 *
 * 三、建造費用比較表。
 * 四、其他文件
 *    ^-------
 * 第 4 條
 */
function withoutLastItems(rows: readonly Row[], over: Uint8Array): Uint8Array {
  const before = new Map<string, {number: number; heads: boolean}>();
  rows.forEach(({mark}, at) => {
    if (!mark) return;
    const {number} = mark.ordinal;
    const last = before.get(mark.key);
    if (last && !last.heads && last.number === number - 1) over[at] = 0;
    before.set(mark.key, {number, heads: over[at] !== 0});
  });
  return over;
}
