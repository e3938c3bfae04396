import type {Row} from './row.js';

/**
 * The rows of a document, with decimal marks only where they number its parts:
 * `1.2` after `1.1` or `1`, never 5.5 of `5.5%左右` or a figure that a line
 * break put first.
 *
 * 1　总则 / 1.1　编制目的 / 1.2　适用范围 / 2　组织机构
 * 01综合 / 02农业 / 03工业和建筑业
 */
export function keepDecimalOutline(rows: readonly Row[]): readonly Row[] {
  const decimals = rows.filter((row) => row.mark?.key.startsWith('decimal'));
  if (decimals.length === 0) return rows;
  const kept = outlineAmong(decimals);
  return rows.map((row) =>
    row.mark?.key.startsWith('decimal') && !kept.has(row)
      ? {...row, mark: null}
      : row,
  );
}

/** Fewest numbers written 01, 02, 03 that number parts. */
const fewestPadded = 3;

function outlineAmong(decimals: readonly Row[]): ReadonlySet<Row> {
  const kept = new Set<Row>();
  let nested = 0;
  let padded = 0;
  let path: readonly number[] = [0];
  for (const row of decimals) {
    const next = pathOf(row);
    if (!follows(path, next)) continue;
    kept.add(row);
    path = next;
    if (next.length > 1) nested += 1;
    else if (row.text.startsWith('0')) padded += 1;
  }
  return nested >= 2 || padded >= fewestPadded ? kept : new Set();
}

function pathOf({mark}: Row): readonly number[] {
  return (mark?.ordinal.text ?? '').split(/[.．]/).map((n) => parseInt(n, 10));
}

/** Whether a decimal can come after another: one deeper, or one further. */
function follows(path: readonly number[], next: readonly number[]): boolean {
  const last = next.length - 1;
  for (let at = 0; at < last; at += 1) {
    // A document may open with 1.1, or a heading 2 may carry its mark otherwise.
    const jump = (next[at] ?? 0) - (path[at] ?? 0);
    if (jump !== 0 && !(at === 0 && jump === 1 && next[1] === 1)) return false;
    if (jump === 1) return last === 1;
  }
  const step = (next[last] ?? 0) - (path[last] ?? 0);
  return step === 1 || step === 2;
}
