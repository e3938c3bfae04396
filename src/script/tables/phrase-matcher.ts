import type {PhraseReader} from './phrase-reader.js';
import {Form} from './phrase-table.js';

/**
 * Longest match in a phrase table. The first two units are looked up together
 * in a hash table; deeper nodes have few children, which are tried one by one,
 * the most frequent first. Phrases that begin with a unit are there after
 * {@link prepare}.
 */
export class PhraseMatcher {
  /** A bit for each hash of two units, set where a phrase may begin so. */
  readonly begins = new Uint8Array(0x10000);
  /** By unit: not 0 where there are phrases that are still to be read. */
  readonly unread: Uint16Array;
  /** By the hash of two units: both together, and the node they lead to. */
  private readonly pairs = new Int32Array(pairSlots * 2);
  private readonly first: Uint32Array;
  private readonly label: Uint16Array;
  readonly form: Uint16Array;
  /** Where the match that {@link match} found last ends. */
  end = 0;

  constructor(private readonly reader: PhraseReader) {
    const {first, label, form} = reader.table;
    this.unread = reader.groupOf;
    this.first = first;
    this.label = label;
    this.form = form;
  }

  /** Reads the phrases that begin with a unit, if there are unread ones. */
  prepare(unit: number): void {
    if (this.unread[unit] === 0) return;
    this.reader.read(unit, (root) => this.enter(root));
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
    const {pairs} = this;
    const pair = (unit << 16) | second;
    let slot = slotOf(hashOf(unit, second));
    for (;;) {
      const node = pairs[slot + 1] as number;
      if (node === 0 || pairs[slot] === pair) return node;
      slot = (slot + 2) & lastSlot;
    }
  }

  private enter(root: number): void {
    const {first, label, pairs, begins} = this;
    const unit = label[root] as number;
    const to = first[root + 1] as number;
    for (let child = first[root] as number; child < to; child++) {
      const second = label[child] as number;
      const hash = hashOf(unit, second);
      begins[hash >>> 3] = (begins[hash >>> 3] as number) | (1 << (hash & 7));
      let slot = slotOf(hash);
      while (pairs[slot + 1] !== 0) slot = (slot + 2) & lastSlot;
      pairs[slot] = (unit << 16) | second;
      pairs[slot + 1] = child;
    }
  }
}

/** Twice as many as there are pairs of units with which phrases begin. */
const pairSlots = 1 << 16;
const lastSlot = pairSlots * 2 - 2;

function slotOf(hash: number): number {
  return (hash << 1) & lastSlot;
}

/** A hash of two units in 19 bits, the low ones well mixed. */
export function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 13;
}
