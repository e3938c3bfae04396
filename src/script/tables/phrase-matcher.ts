import {Form, type PhraseTable} from './phrase-table.js';

/**
 * Longest match in a phrase table. The first unit is looked up directly, the
 * first two together in a hash table; deeper nodes have few children, which
 * are tried one by one, the most frequent first.
 */
export class PhraseMatcher {
  /** Node of a first unit; 0 where no phrase begins with it. */
  readonly startOf = new Uint16Array(0x10000);
  /** A bit for each hash of two units, set where a phrase may begin so. */
  readonly begins = new Uint8Array(0x10000);
  /** Second-level nodes less `pairBase`, by the hash of their two units. */
  readonly pairs: Uint16Array;
  readonly pairMask: number;
  readonly pairBase: number;
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
    let size = 1024;
    while (size < count * 3) size *= 2;
    this.pairMask = size - 1;
    this.pairs = new Uint16Array(size);
    for (let node = 1; node < firstPair; node++) this.enter(node);
  }

  /** The node of the longest phrase at an index, before `limit`; 0 if none. */
  match(text: Uint16Array, index: number, limit: number): number {
    const {first, label, form, pairs, pairMask, pairBase} = this;
    const unit = text[index] as number;
    const start = this.startOf[unit] as number;
    if (start === 0 || index + 1 >= limit) return 0;
    const second = text[index + 1] as number;
    const from = first[start] as number;
    const to = first[start + 1] as number;
    let slot = hashOf(unit, second) & pairMask;
    let node = 0;
    for (;;) {
      const entry = pairs[slot] as number;
      if (entry === 0) return 0;
      node = entry + pairBase;
      if (label[node] === second && node >= from && node < to) break;
      slot = (slot + 1) & pairMask;
    }
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

  private enter(node: number): void {
    const {label, pairs, pairMask, pairBase, begins} = this;
    const unit = label[node] as number;
    this.startOf[unit] = node;
    const to = this.first[node + 1] as number;
    for (let child = this.first[node] as number; child < to; child++) {
      const hash = hashOf(unit, label[child] as number);
      (begins[hash >>> 3] as number) |= 1 << (hash & 7);
      let slot = hash & pairMask;
      while (pairs[slot] !== 0) slot = (slot + 1) & pairMask;
      pairs[slot] = child - pairBase;
    }
  }
}

/** A hash of two units in 19 bits, the low ones well mixed. */
export function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 13;
}
