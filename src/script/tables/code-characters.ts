import {type SymbolCoder, sizeOf, unzigzag, zigzag} from './symbol-coder.js';

/** Contexts of a list of characters; a table's others follow. */
export const characterContexts = {
  gap: 0, // to the next character, by the gap before
  value: 8, // what a character becomes, by the jump before
  end: 24,
} as const;

/**
 * Codes a map of code points in four lists, by the planes of key and value:
 * keys as gaps, values as jumps.
 */
export function codeCharacters(
  coder: SymbolCoder,
  source: ReadonlyMap<number, number>,
): Map<number, number> {
  const made = new Map<number, number>();
  for (const keyBase of planes) {
    for (const valueBase of planes) {
      const pairs = [...source]
        .filter(([k, v]) => planeOf(k) === keyBase && planeOf(v) === valueBase)
        .map(([k, v]): [number, number] => [k - keyBase, v - valueBase]);
      codePairs(coder, pairs, (k, v) => made.set(k + keyBase, v + valueBase));
    }
  }
  return made;
}

const planes = [0, 0x20000] as const;

function planeOf(point: number): number {
  return point < 0x10000 ? 0 : 0x20000;
}

function codePairs(
  coder: SymbolCoder,
  pairs: readonly (readonly [number, number])[],
  add: (key: number, value: number) => void,
): void {
  const count = coder.raw(16, pairs.length);
  let [key, value, gap, jump] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [k, v] = pairs[i] ?? zeros;
    gap = coder.number(characterContexts.gap + sizeOf(gap, 7), k - key);
    const context = characterContexts.value + sizeOf(jump, 15);
    jump = coder.number(context, zigzag(v - value));
    key += gap;
    value += unzigzag(jump);
    add(key, value);
  }
}

const zeros = [0, 0] as const;
