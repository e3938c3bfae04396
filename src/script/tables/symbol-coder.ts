/**
 * A coder of numbers under contexts, for writing tables and for reading them:
 * the same calls do both. A writer is given the value and returns it; a reader
 * ignores it and returns what it reads.
 */
export interface SymbolCoder {
  /** A symbol from 0 to 63 under a context. */
  symbol(context: number, value: number): number;
  /** `count` bits, up to 16, that nothing predicts. */
  raw(count: number, value: number): number;
  /**
   * A number below 2¹⁷: below 8 a symbol; else a symbol for its size and the
   * two bits below its highest, and the rest raw.
   */
  number(context: number, value: number): number;
}

/** Symbols of a context. */
export const symbolCount = 64;

/** Reads the symbols of a table's file, each from the stream of its context. */
export class SymbolReader implements SymbolCoder {
  private bits = 0;
  private bitCount = 0;

  /**
   * @param symbols all streams, one after the other
   * @param streamOf the stream of each context
   * @param at where each stream goes on
   * @param raw bits that no stream has
   */
  constructor(
    readonly symbols: Uint8Array,
    readonly streamOf: Uint8Array,
    readonly at: Uint32Array,
    private readonly rawBits: Uint8Array,
    private rawAt = 0,
  ) {}

  symbol(context: number): number {
    const stream = this.streamOf[context] as number;
    const at = this.at[stream] as number;
    this.at[stream] = at + 1;
    return this.symbols[at] as number;
  }

  raw(count: number): number {
    while (this.bitCount < count) {
      this.bits = (this.bits << 8) | (this.rawBits[this.rawAt++] as number);
      this.bitCount += 8;
    }
    this.bitCount -= count;
    const value = this.bits >>> this.bitCount;
    this.bits &= (1 << this.bitCount) - 1;
    return value;
  }

  number(context: number): number {
    const symbol = this.symbol(context);
    return symbol < 8 ? symbol : this.rest(symbol);
  }

  /** The number that a symbol from 8 on begins. */
  rest(symbol: number): number {
    const count = (symbol >> 2) - 1;
    return ((4 + (symbol & 3)) << count) + this.raw(count);
  }
}

/** A number of bits, capped: 0 → 0, 1 → 1, 2–3 → 2, 4–7 → 3 …. */
export function sizeOf(value: number, most: number): number {
  return Math.min(32 - Math.clz32(value), most);
}

/** A signed number as a small one: 0, -1, 1, -2 … → 0, 1, 2, 3 …. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** What {@link zigzag} was given. */
export function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}
