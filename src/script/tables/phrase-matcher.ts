import {Form, type PhraseTable} from './phrase-table.js';

/**
 * Longest match in a phrase table. The first unit is looked up directly, the
 * first two together in a hash table; deeper nodes have few children, which
 * are tried one by one, the most frequent first.
 */
export class PhraseMatcher {
  /** A bit for each hash of two units, set where a phrase may begin so. */
  readonly begins = new Uint8Array(0x10000);
  /** Second-level nodes less `pairBase`, by the hash of their two units. */
  readonly pairs: Uint16Array;
  readonly pairBase: number;
  /** The first unit of second-level nodes, by node less `pairBase`. */
  readonly opening: Uint16Array;
  readonly first: Uint32Array;
  readonly label: Uint16Array;
  readonly form: Uint16Array;
  /** Where the match that {@link match} found last ends. */
  end = 0;

  constructor(table: PhraseTable) {
    const {first, label, form} = table;
    this.first = first;
    this.label = label;
    this.form = form;
    const firstPair = first[1] as number;
    this.pairBase = firstPair - 1;
    const count = (first[firstPair] as number) - firstPair;
    this.opening = new Uint16Array(count + 1);
    let size = 1024;
    while (size < count * 1.5) size *= 2;
    this.pairs = new Uint16Array(size);
    this.enterPairs(firstPair);
  }

  /** The node of the longest phrase at an index, before `limit`; 0 if none. */
  match(text: Uint16Array, index: number, limit: number): number {
    if (index + 1 >= limit) return 0;
    const {first, label, form} = this;
    let node = this.pairAt(text[index] as number, text[index + 1] as number);
    if (node === 0) return 0;
    let best = form[node] === Form.none ? 0 : node;
    let end = index + 2;
    let at = end;
    while (at < limit) {
      const next = text[at] as number;
      const last = first[node + 1] as number;
      let child = first[node] as number;
      while (child < last && label[child] !== next) child++;
      if (child === last) break;
      node = child;
      at++;
      if (form[node] !== Form.none) {
        best = node;
        end = at;
      }
    }
    this.end = end;
    return best;
  }

  /** The node of two units; 0 if no phrase begins with them. */
  private pairAt(unit: number, second: number): number {
    const {label, pairs, pairBase, opening} = this;
    const mask = pairs.length - 1;
    let slot = hashOf(unit, second) & mask;
    for (;;) {
      const entry = pairs[slot] as number;
      if (entry === 0) return 0;
      const node = entry + pairBase;
      if (label[node] === second && opening[entry] === unit) return node;
      slot = (slot + 1) & mask;
    }
  }

  private enterPairs(firstPair: number): void {
    const {first, label, pairs, pairBase, begins, opening} = this;
    const mask = pairs.length - 1;
    for (let node = 1, child = firstPair; node < firstPair; node++) {
      const unit = label[node] as number;
      const to = first[node + 1] as number;
      for (; child < to; child++) {
        const hash = hashOf(unit, label[child] as number);
        begins[hash >>> 3] = (begins[hash >>> 3] as number) | (1 << (hash & 7));
        let slot = hash & mask;
        while (pairs[slot] !== 0) slot = (slot + 1) & mask;
        pairs[slot] = child - pairBase;
        opening[child - pairBase] = unit;
      }
    }
  }
}

/** A hash of two units in 19 bits, the low ones well mixed. */
export function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 13;
}
