/** Whether a unit begins an ideographic description sequence: ⿰ to ⿿. */
export function isDescriptionCharacter(unit: number): boolean {
  return unit >= 0x2ff0 && unit <= 0x2fff;
}

/**
 * Where each ideographic description sequence of a text ends, by where it
 * begins; 0 where there is none, or where the text ends within it.
 *
 *     如⿰氵⿱日月字
 *       ^        from here to before 字: a character that has no code point
 *
 * OpenCC passes a sequence over whole. It looks for the end by recursion; here
 * the text is read backwards, so that each end is found once and a chain of
 * a million ⿰ is read in a moment.
 */
export function descriptionEnds(text: Uint16Array, length: number): Int32Array {
  const ends = new Int32Array(length);
  for (let i = length - 1; i >= 0; i--) {
    const unit = text[i] as number;
    if (!isDescriptionCharacter(unit)) continue;
    let at = i + 1;
    // ⿲ and ⿳ take three parts, all others two, as OpenCC counts them.
    let parts = unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
    for (; parts > 0 && at < length; parts--) {
      at = (ends[at] as number) || at + unitsAt(text, at, length);
    }
    ends[i] = parts === 0 ? at : 0;
  }
  return ends;
}

function unitsAt(text: Uint16Array, index: number, length: number): number {
  const isPair =
    ((text[index] as number) & 0xfc00) === 0xd800 &&
    index + 1 < length &&
    ((text[index + 1] as number) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}
