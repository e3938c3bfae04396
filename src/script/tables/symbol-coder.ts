/** Symbols of a context. */
export const symbolCount = 64;

/** The shares of a code's symbols add up to 2 to this power. */
export const shareBits = 12;

/** Bits of the state by which a symbol is looked up; some are a few further. */
export const lookupBits = shareBits - 2;

/** The state of the coder is between this and 256 times as much. */
export const leastState = 1 << 16;

/**
 * The codes of a file: which one a context has, and the share of each symbol.
 * A symbol with a share of 1/2 costs a bit, one of 63/64 a fortieth.
 */
export interface SymbolCodes {
  readonly codeOf: Uint8Array;
  /** By code and the high 10 of 12 bits of the state: the least symbol. */
  readonly symbols: Uint8Array;
  /** By code and symbol: its share, and the shares of those before it. */
  readonly shares: Uint16Array;
  readonly starts: Uint16Array;
}

/**
 * The shares of a code's symbols, of 4096, by how a file notes them: 0 is none,
 * else 4 is twice as much, 1 some fifth more.
 */
export function sharesOf(notes: readonly number[]): number[] {
  let [all, used, sum, before] = [0, 0, 0, 0];
  const weights = notes.map((note) => {
    const weight = note && (4 + (note & 3)) << (note >> 2);
    all += weight;
    used += Math.sign(weight);
    return weight;
  });
  const room = (1 << shareBits) - used;
  return weights.map((weight) => {
    const start = before;
    sum += weight;
    before = Math.floor((sum / all) * room);
    return before - start + Math.sign(weight);
  });
}

/**
 * Reads what a SymbolWriter wrote, from one of the places at which it began
 * anew. The coder is a range ANS (Duda 2013, arXiv:1311.2540): a state of 24
 * bits, from which each symbol takes its share and which bytes fill up.
 */
export class SymbolReader {
  private state: number;

  constructor(
    private readonly codes: SymbolCodes,
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly end: number,
  ) {
    this.state = 0;
    this.raw(0);
  }

  /** A symbol from 0 to 63 under a context. */
  symbol(context: number): number {
    const {codeOf, symbols, shares, starts} = this.codes;
    const {state} = this;
    const code = codeOf[context] as number;
    const low = state & 0xfff;
    const least = symbols[(code << lookupBits) | (low >> 2)] as number;
    let entry = (code << 6) | least;
    while (low - (starts[entry] as number) >= (shares[entry] as number))
      entry++;
    const within = low - (starts[entry] as number);
    let next = (shares[entry] as number) * (state >>> shareBits) + within;
    while (next < leastState && this.at < this.end) {
      next = (next << 8) | (this.bytes[this.at++] as number);
    }
    this.state = next;
    return entry & (symbolCount - 1);
  }

  /** `count` bits, up to 16, that nothing predicts. */
  raw(count: number): number {
    const {state} = this;
    let next = state >>> count;
    while (next < leastState && this.at < this.end) {
      next = (next << 8) | (this.bytes[this.at++] as number);
    }
    this.state = next;
    return state & ((1 << count) - 1);
  }

  /**
   * A number below 2¹⁷: below 8 a symbol; else a symbol for its size and the
   * two bits below its highest, and the rest raw.
   */
  number(context: number): number {
    const symbol = this.symbol(context);
    if (symbol < 8) return symbol;
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
