/** An open section on the way down to the place where the parser is. */
export interface Level {
  /** What the level is counted by: a mark's key, or `h2` of an HTML heading. */
  readonly key: string;
  /** The level of the source's own heading element. */
  readonly hint: number | null;
}

/**
 * Families of marks whose order everybody keeps: divisions of a law (立法法
 * art. 65), the levels of GB/T 9704 and of Taiwan's 公文程式. Between families,
 * and for marks that skip levels, the order of appearance counts.
 */
const families: readonly (readonly string[])[] = [
  ['part', 'subpart', 'chapter', 'section'],
  ['decimal1', 'decimal2', 'decimal3', 'decimal4', 'decimal5', 'decimal6'],
  [
    'roman',
    'formal',
    'comma',
    'parenthesized',
    'arabic',
    'arabic-parenthesized',
    'circled',
  ],
];
const rankOf: ReadonlyMap<string, number> = new Map(
  families.flatMap((keys, family) =>
    keys.map((key, rank) => [key, family * 100 + rank] as const),
  ),
);

/**
 * How many of the open levels stay open above a heading: the level of a mark is
 * its depth in the stack of mark types met so far, never a fixed number.
 */
export function depthBelow(
  levels: readonly Level[],
  {key, hint}: Level,
): number {
  const same = levels.findIndex((level) => level.key === key);
  if (same >= 0) return same;
  // 序言, 结语, 名词解释 stand beside the first level.
  if (key === 'name') return 0;
  let depth = levels.length;
  while (depth > 0 && isDeeper(levels[depth - 1], key, hint)) depth -= 1;
  return depth;
}

function isDeeper(
  level: Level | undefined,
  key: string,
  hint: number | null,
): boolean {
  if (!level) return false;
  const theirs = rankOf.get(level.key);
  const ours = rankOf.get(key);
  if (theirs !== undefined && ours !== undefined)
    return Math.floor(theirs / 100) === Math.floor(ours / 100) && theirs > ours;
  return hint !== null && (level.hint === null || level.hint >= hint);
}
