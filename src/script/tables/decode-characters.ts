import {type SymbolReader, sizeOf, unzigzag} from './symbol-coder.js';

/** Contexts of a list of characters; a table's others follow. */
export const characterContexts = {
  gap: 0, // to the next character, by the gap before
  value: 8, // what a character becomes, by the jump before
  end: 24,
} as const;

/** A jump from here on is a long one: out of a row and perhaps back again. */
export const longJump = 512;

/** Where the planes begin that have characters: keys and values are below. */
export const planes: readonly number[] = [0, 0x20000];

/**
 * Reads a map of code points, entry by entry: four lists, by the planes of key
 * and value, of keys as gaps and values as jumps (scripts/build-dictionaries
 * writes them). A jump is from the value before, or from the one before a
 * single long jump: 訂 → 订, 訃 → 讣, 訇 stays out of it, 計 → 计.
 */
export function readCharacters(
  reader: SymbolReader,
  add: (key: number, value: number) => void,
): void {
  for (const keyPlane of planes) {
    for (const valuePlane of planes) {
      let [key, base, gap, jump] = [keyPlane, valuePlane, 0, 0];
      for (let count = reader.raw(16); count > 0; count--) {
        gap = reader.number(characterContexts.gap + sizeOf(gap, 7));
        const before = jump;
        jump = reader.number(characterContexts.value + sizeOf(before, 15));
        key += gap;
        const value = base + unzigzag(jump);
        if (jump < longJump || before >= longJump) base = value;
        add(key, value);
      }
    }
  }
}

/** Reads a map of code points whole. */
export function charactersIn(reader: SymbolReader): Map<number, number> {
  const made = new Map<number, number>();
  readCharacters(reader, (key, value) => made.set(key, value));
  return made;
}
