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

/** Symbols of a context, and the precision of their frequencies. */
export const symbolCount = 64;
export const frequencyBits = 11;
/** A state stays from 2²² to 2³⁰: small integers to a JavaScript engine. */
export const leastState = 1 << 22;

/**
 * Reads symbols written as a range asymmetric numeral system (rANS): one
 * look-up, one multiplication and rarely a byte for each.
 */
export class SymbolReader implements SymbolCoder {
  private state = 0;
  private bits = 0;
  private bitCount = 0;
  /** Frequency of a table's symbol, and above bit 12 those below it. */
  private readonly range: Uint32Array;
  /** The symbol at each of 2,048 places of a table. */
  private readonly symbolAt: Uint8Array;

  /**
   * @param at where the symbols begin
   * @param rawAt where the raw bits begin
   * @param tableOf the frequency table of each context
   * @param frequency 64 frequencies per table, 2,048 together
   */
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private rawAt: number,
    private readonly tableOf: Uint8Array,
    frequency: Uint16Array,
  ) {
    this.range = new Uint32Array(frequency.length);
    this.symbolAt = new Uint8Array(
      (frequency.length / symbolCount) << frequencyBits,
    );
    for (let slot = 0, at = 0; slot < frequency.length; slot++) {
      const share = frequency[slot] as number;
      if (share === 0) continue;
      const below = at & ((1 << frequencyBits) - 1);
      this.range[slot] = (below << 12) | share;
      this.symbolAt.fill(slot & (symbolCount - 1), at, at + share);
      at += share;
    }
    for (let i = 0; i < 4; i++) {
      this.state = (this.state << 8) | (bytes[this.at++] as number);
    }
  }

  symbol(context: number): number {
    const table = this.tableOf[context] as number;
    const low = this.state & ((1 << frequencyBits) - 1);
    const symbol = this.symbolAt[(table << frequencyBits) | low] as number;
    const range = this.range[table * symbolCount + symbol] as number;
    let state = (range & 4095) * (this.state >>> frequencyBits);
    state += low - (range >>> 12);
    while (state < leastState) {
      state = (state << 8) | (this.bytes[this.at++] as number);
    }
    this.state = state;
    return symbol;
  }

  raw(count: number): number {
    while (this.bitCount < count) {
      this.bits = (this.bits << 8) | (this.bytes[this.rawAt++] as number);
      this.bitCount += 8;
    }
    this.bitCount -= count;
    const value = this.bits >>> this.bitCount;
    this.bits &= (1 << this.bitCount) - 1;
    return value;
  }

  number(context: number): number {
    const symbol = this.symbol(context);
    if (symbol < 8) return symbol;
    const rest = (symbol >> 2) - 1;
    return ((4 + (symbol & 3)) << rest) + this.raw(rest);
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
