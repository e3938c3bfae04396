import {
  leastState,
  shareBits,
  symbolCount,
} from '../../src/script/tables/symbol-coder.js';
import type {Written} from './symbol-writer.js';

/** How often symbols were written, as a file notes it for `sharesOf`. */
export function notesOf(counts: readonly number[]): readonly number[] {
  const last = counts.reduce((found, count, i) => (count > 0 ? i : found), 0);
  return counts.slice(0, last + 1).map((count) => {
    if (count === 0) return 0;
    const wanted = Math.log2(count * 5);
    const errors = Array.from({length: 64}, (_, note) =>
      Math.abs(Math.log2((4 + (note & 3)) << (note >> 2)) - wanted),
    );
    return Math.max(1, errors.indexOf(Math.min(...errors)));
  });
}

/**
 * A part as bytes that SymbolReader reads: a range ANS, written from its end
 * to its beginning, since what was put in last comes out first. It begins with
 * an empty state, not a full one, so that a part costs a byte and not three.
 */
export function encodePart(
  part: readonly Written[],
  codeOf: readonly number[],
  codes: readonly (readonly number[])[],
): Uint8Array {
  const bytes: number[] = [];
  let state = 1;
  for (let i = part.length - 1; i >= 0; i--) {
    const [context, value] = part[i] ?? [0, 0];
    const {bits, share, start} = codeFor(context, value, codeOf, codes);
    const limit = share * (leastState >> bits) * 256;
    for (; state >= limit; state >>>= 8) bytes.push(state & 255);
    state = (Math.floor(state / share) << bits) + (state % share) + start;
  }
  bytes.push(state & 255, (state >> 8) & 255, state >> 16);
  return Uint8Array.from(bytes.reverse());
}

/** The share of a symbol of 2 to the power of `bits`, and where it begins. */
function codeFor(
  context: number,
  value: number,
  codeOf: readonly number[],
  codes: readonly (readonly number[])[],
): {bits: number; share: number; start: number} {
  if (context < 0) return {bits: -1 - context, share: 1, start: value};
  const shares = codes[codeOf[context] ?? 0] ?? [];
  let start = 0;
  for (let symbol = 0; symbol < value; symbol++) start += shares[symbol] ?? 0;
  const share = shares[value] ?? 0;
  if (share === 0 || value >= symbolCount) {
    throw new Error(`Symbol ${value} has no share under context ${context}.`);
  }
  return {bits: shareBits, share, start};
}
