import {sharesOf, symbolCount} from '../../src/script/tables/symbol-coder.js';
import {encodePart, notesOf} from './encode-part.js';
import {packTable} from './pack-table.js';

/** What a code of its own costs in the file, in bits, about. */
const codeCost = 60;

/** A symbol under a context, or bits: context is then -1 - their number. */
export type Written = readonly [context: number, value: number];

/**
 * Collects symbols and writes them as a compiled table's file. The calls are
 * those of SymbolReader, each with what is to be read, which it gives back.
 */
export class SymbolWriter {
  private readonly parts: Written[][] = [[]];

  constructor(private readonly contexts: number) {}

  /** Begins the next part: from there on a reader can begin, too. */
  nextPart(): void {
    this.parts.push([]);
  }

  symbol(context: number, value: number): number {
    if (value < 0 || value >= symbolCount || context >= this.contexts) {
      throw new RangeError(`symbol ${value} under context ${context}`);
    }
    this.parts[this.parts.length - 1]?.push([context, value]);
    return value;
  }

  raw(count: number, value: number): number {
    if (value < 0 || value >> count > 0) {
      throw new RangeError(`${value} in ${count} bits`);
    }
    this.parts[this.parts.length - 1]?.push([-1 - count, value]);
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
    const {codeOf, codes} = cluster(countsOf(this.parts, this.contexts));
    const notes = codes.map(notesOf);
    const shares = notes.map(sharesOf);
    const parts = this.parts.map((part) => encodePart(part, codeOf, shares));
    return packTable(codeOf, notes, parts);
  }
}

/** The symbol that a number begins with. */
function symbolOf(value: number): number {
  if (value < 8) return value;
  const size = 29 - Math.clz32(value); // 8–15 → 1, 16–31 → 2 …
  return ((size + 1) << 2) | ((value >> size) & 3);
}

function countsOf(
  parts: readonly (readonly Written[])[],
  contexts: number,
): number[][] {
  const counts = Array.from({length: contexts}, () =>
    new Array<number>(symbolCount).fill(0),
  );
  for (const [context, symbol] of parts.flat()) {
    if (context < 0) continue;
    const row = counts[context] as number[];
    row[symbol] = (row[symbol] ?? 0) + 1;
  }
  return counts;
}

/** Gives contexts a code together while that makes the file smaller. */
function cluster(counts: readonly number[][]): {
  codeOf: number[];
  codes: number[][];
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
  const codeOf = counts.map(() => 0);
  groups.forEach((group, i) => {
    for (const context of group.contexts) codeOf[context] = i;
  });
  return {codeOf, codes: groups.map(({row}) => row)};
}

function costOf(row: readonly number[]): number {
  const sum = row.reduce((a, b) => a + b, 0);
  let bits = codeCost;
  for (const n of row) if (n > 0) bits += 5 - n * Math.log2(n / sum);
  return bits;
}
