import {
  type SymbolCoder,
  symbolCount,
} from '../../src/script/tables/symbol-coder.js';
import {packStreams} from './pack-streams.js';

/** What a stream of its own costs in the file, in bits, about. */
const tableCost = 300;

/** Collects symbols and writes them as a compiled table's file. */
export class SymbolWriter implements SymbolCoder {
  private readonly symbols: [context: number, symbol: number][] = [];
  private readonly rawBits: number[] = [];

  constructor(private readonly contexts: number) {}

  symbol(context: number, value: number): number {
    if (value < 0 || value >= symbolCount || context >= this.contexts) {
      throw new RangeError(`symbol ${value} under context ${context}`);
    }
    this.symbols.push([context, value]);
    return value;
  }

  raw(count: number, value: number): number {
    for (let i = count - 1; i >= 0; i--) this.rawBits.push((value >> i) & 1);
    return value;
  }

  number(context: number, value: number): number {
    const symbol = this.symbol(context, symbolOf(value));
    if (symbol < 8) return value;
    const rest = (symbol >> 2) - 1;
    this.raw(rest, value & ((1 << rest) - 1));
    return value;
  }

  /** The file of everything written. */
  finish(): Uint8Array {
    const {tableOf, tables} = cluster(countsOf(this.symbols, this.contexts));
    const streams: number[][] = tables.map(() => []);
    for (const [context, symbol] of this.symbols) {
      streams[tableOf[context] ?? 0]?.push(symbol);
    }
    return packStreams(tableOf, streams, packBits(this.rawBits));
  }
}

/** The symbol that a number begins with. */
function symbolOf(value: number): number {
  if (value < 8) return value;
  const size = 29 - Math.clz32(value); // 8–15 → 1, 16–31 → 2 …
  return ((size + 1) << 2) | ((value >> size) & 3);
}

function countsOf(
  symbols: readonly (readonly [number, number])[],
  contexts: number,
): number[][] {
  const counts = Array.from({length: contexts}, () =>
    new Array<number>(symbolCount).fill(0),
  );
  for (const [context, symbol] of symbols) {
    const row = counts[context] as number[];
    row[symbol] = (row[symbol] ?? 0) + 1;
  }
  return counts;
}

/** Merges contexts into tables while that makes the file smaller. */
function cluster(counts: readonly number[][]): {
  tableOf: number[];
  tables: number[][];
} {
  const used = counts.map((row, i) => ({row, contexts: [i]}));
  let groups = used.filter(({row}) => row.some((n) => n > 0));
  const costs = new Map<object, number>();
  const cost = (group: {row: number[]}): number => {
    const known = costs.get(group) ?? costOf(group.row);
    costs.set(group, known);
    return known;
  };
  const gains = new Map<object, Map<object, number>>();
  const gainOf = (a: (typeof groups)[0], b: (typeof groups)[0]): number => {
    const known = gains.get(a)?.get(b);
    if (known !== undefined) return known;
    const row = a.row.map((n, i) => n + (b.row[i] ?? 0));
    const gain = cost(a) + cost(b) - costOf(row);
    gains.set(a, (gains.get(a) ?? new Map()).set(b, gain));
    return gain;
  };
  for (;;) {
    let best = {gain: 0, a: -1, b: -1};
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const [left, right] = [groups[a], groups[b]];
        if (!left || !right) continue;
        const gain = gainOf(left, right);
        if (gain > best.gain || (groups.length > 250 && best.a < 0)) {
          best = {gain, a, b};
        }
      }
    }
    const [left, right] = [groups[best.a], groups[best.b]];
    if (!left || !right) break;
    const merged = {
      row: left.row.map((n, i) => n + (right.row[i] ?? 0)),
      contexts: [...left.contexts, ...right.contexts],
    };
    groups = groups.filter((group) => group !== left && group !== right);
    groups.push(merged);
  }
  const tableOf = counts.map(() => 0);
  groups.forEach((group, i) => {
    for (const context of group.contexts) tableOf[context] = i;
  });
  return {tableOf, tables: groups.map(({row}) => row)};
}

function costOf(row: readonly number[]): number {
  const sum = row.reduce((a, b) => a + b, 0);
  let bits = tableCost;
  for (const n of row) if (n > 0) bits += 7 - n * Math.log2(n / sum);
  return bits;
}

function packBits(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    if (bit) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (128 >> (i & 7));
  });
  return bytes;
}
