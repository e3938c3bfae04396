import {
  characterContexts,
  longJump,
  planes,
} from '../../src/script/tables/decode-characters.js';
import {sizeOf, zigzag} from '../../src/script/tables/symbol-coder.js';
import type {SymbolWriter} from './symbol-writer.js';

/** Writes a map of code points for decodeCharacters; gives it back. */
export function encodeCharacters(
  writer: SymbolWriter,
  source: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const [, astral = 0] = planes;
  const planeOf = (point: number): number => (point < 0x10000 ? 0 : astral);
  for (const keyPlane of planes) {
    for (const valuePlane of planes) {
      const pairs = [...source].filter(
        ([k, v]) => planeOf(k) === keyPlane && planeOf(v) === valuePlane,
      );
      writer.raw(16, pairs.length);
      let [key, base, gap, jump] = [keyPlane, valuePlane, 0, 0];
      for (const [nextKey, nextValue] of pairs) {
        const gapContext = characterContexts.gap + sizeOf(gap, 7);
        gap = writer.number(gapContext, nextKey - key);
        const before = jump;
        const jumpContext = characterContexts.value + sizeOf(before, 15);
        jump = writer.number(jumpContext, zigzag(nextValue - base));
        if (jump < longJump || before >= longJump) base = nextValue;
        key = nextKey;
      }
    }
  }
  return source;
}
