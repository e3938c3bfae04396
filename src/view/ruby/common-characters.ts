let common: ReadonlySet<string> | null = null;

/**
 * Whether a Simplified character is one of the 3,755 common ones: level 1 of
 * GB/T 2312-1980, chosen by frequency of use. A browser decodes them from
 * their codes (rows 16–55), so that no table has to be sent.
 */
export function isCommonCharacter(character: string): boolean {
  common ??= decodeLevelOne();
  return common.has(character);
}

function decodeLevelOne(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row += 1) {
    // The last row of level 1 ends at 89.
    const cells = row === 55 ? 89 : 94;
    for (let cell = 1; cell <= cells; cell += 1) {
      bytes.push(0xa0 + row, 0xa0 + cell);
    }
  }
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}
