import {type SymbolReader, sizeOf, unzigzag} from './symbol-coder.js';

/** Contexts of a list of characters; a table's others follow. */
export const characterContexts = {
  gap: 0, // to the next character, by the gap before
  value: 8, // what a character becomes, by the jump before
  end: 24,
} as const;

/** Where the planes begin that have characters: keys and values are below. */
export const planes: readonly number[] = [0, 0x20000];

/**
 * Reads a map of code points: four lists, by the planes of key and value, of
 * keys as gaps and values as jumps (scripts/build-dictionaries writes them).
 */
export function decodeCharacters(reader: SymbolReader): Map<number, number> {
  const made = new Map<number, number>();
  for (const keyPlane of planes) {
    for (const valuePlane of planes) {
      let [key, value, gap, jump] = [keyPlane, valuePlane, 0, 0];
      for (let count = reader.raw(16); count > 0; count--) {
        gap = reader.number(characterContexts.gap + sizeOf(gap, 7));
        jump = reader.number(characterContexts.value + sizeOf(jump, 15));
        key += gap;
        value += unzigzag(jump);
        made.set(key, value);
      }
    }
  }
  return made;
}
