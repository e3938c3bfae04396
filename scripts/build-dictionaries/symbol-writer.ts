import {headerSize} from '../../src/script/tables/open-table.js';
import {
  frequencyBits,
  leastState,
  type SymbolCoder,
  symbolCount,
} from '../../src/script/tables/symbol-coder.js';

const total = 1 << frequencyBits;
/** What a frequency table costs in the file, in bits, about. */
const tableCost = 280;

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
    const counts = countsOf(this.symbols, this.contexts);
    const {tableOf, tables} = cluster(counts);
    const frequencies = tables.map(normalise);
    const body = this.encode(tableOf, frequencies);
    const head = [...tableOf, ...frequencies.flatMap(writeFrequencies)];
    const rawAt = headerSize + head.length + body.length;
    const raw = packBits(this.rawBits);
    const file = new Uint8Array(rawAt + raw.length);
    const view = new DataView(file.buffer);
    view.setUint32(0, rawAt);
    view.setUint16(4, tableOf.length);
    file[6] = tables.length;
    file.set(head, headerSize);
    file.set(body, headerSize + head.length);
    file.set(raw, rawAt);
    return file;
  }

  private encode(
    tableOf: readonly number[],
    frequencies: readonly (readonly number[])[],
  ): Uint8Array {
    const out: number[] = [];
    let state = leastState;
    for (const [context, symbol] of [...this.symbols].reverse()) {
      const table = frequencies[tableOf[context] ?? 0] ?? [];
      const frequency = table[symbol] ?? 0;
      const below = table.slice(0, symbol).reduce((a, b) => a + b, 0);
      const most = (leastState >>> frequencyBits) * 256 * frequency;
      while (state >= most) {
        out.push(state & 255);
        state >>>= 8;
      }
      state =
        Math.floor(state / frequency) * total + (state % frequency) + below;
    }
    for (let i = 0; i < 4; i++) out.push((state >>> (8 * i)) & 255);
    return Uint8Array.from(out.reverse());
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

/** Counts as frequencies that add up to 2,048, none of those used being 0. */
function normalise(row: readonly number[]): number[] {
  const sum = row.reduce((a, b) => a + b, 0);
  const frequencies = row.map((n) =>
    n === 0 ? 0 : Math.max(1, Math.round((n * total) / sum)),
  );
  let excess = frequencies.reduce((a, b) => a + b, 0) - total;
  while (excess !== 0) {
    const step = Math.sign(excess);
    let best = -1;
    let bestCost = Infinity;
    frequencies.forEach((f, i) => {
      if (f === 0 || f - step < 1) return;
      const cost = (row[i] ?? 0) * Math.log2(f / (f - step));
      if (cost < bestCost) [best, bestCost] = [i, cost];
    });
    frequencies[best] = (frequencies[best] ?? 0) - step;
    excess -= step;
  }
  return frequencies;
}

function writeFrequencies(row: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < row.length; ) {
    const value = row[i] ?? 0;
    let zeros = 0;
    while (zeros < 64 && row[i + zeros] === 0) zeros++;
    if (zeros > 0) {
      bytes.push(127 + zeros);
      i += zeros;
      continue;
    }
    if (value < 128) bytes.push(value);
    else bytes.push(192 + (value >> 8), value & 255);
    i++;
  }
  return bytes;
}

function packBits(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    if (bit) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (128 >> (i & 7));
  });
  return bytes;
}
