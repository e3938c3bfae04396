import type {PhraseReader} from './phrase-reader.js';
import {formBits, type PhraseTable} from './phrase-table.js';
import type {Top} from './trie-reader.js';

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
  private pairs = new Int32Array(firstPairs * 2);
  private entered = 0;
  /** What was entered. */
  private readonly tops: Top[] = [];
  private readonly table: PhraseTable;
  /** Where the match that {@link match} found last ends. */
  end = 0;

  constructor(private readonly reader: PhraseReader) {
    this.unread = reader.groupOf;
    this.table = reader.table;
  }

  /** Reads the phrases that begin with a unit, if there are unread ones. */
  prepare(unit: number): void {
    if (this.unread[unit] === 0) return;
    this.reader.read(unit, (top) => this.enter(top));
  }

  /** The node of the longest phrase at an index, before `limit`; 0 if none. */
  match(text: Uint16Array, index: number, limit: number): number {
    if (index + 1 >= limit) return 0;
    let node = this.pairAt(text[index] as number, text[index + 1] as number);
    if (node === 0) return 0;
    if ((this.table.nodes[node] as number) < 0) {
      this.reader.readRest(text[index] as number);
    }
    const {nodes} = this.table;
    let best = (nodes[node + 1] as number) & formBits ? node : 0;
    let end = index + 2;
    let at = end;
    while (at < limit) {
      const next = text[at] as number;
      const last = nodes[node + 2] as number;
      let child = nodes[node] as number;
      let entry = 0;
      for (; child < last; child += 2) {
        entry = nodes[child + 1] as number;
        if (entry >>> 16 === next) break;
      }
      if (child >= last) break;
      node = child;
      at++;
      if (entry & formBits) {
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
    const lastSlot = pairs.length - 2;
    const pair = (unit << 16) | second;
    let slot = (hashOf(unit, second) << 1) & lastSlot;
    for (;;) {
      const node = pairs[slot + 1] as number;
      if (node === 0 || pairs[slot] === pair) return node;
      slot = (slot + 2) & lastSlot;
    }
  }

  /** Enters the pairs of a first unit with the units that follow it. */
  private enter(top: Top): void {
    const {tops} = this;
    tops.push(top);
    this.entered += (top.end - top.root) >> 1;
    if (this.entered * 8 < this.pairs.length * 3) {
      this.enterPairs(top);
      return;
    }
    this.pairs = new Int32Array(this.pairs.length * 2);
    for (const entered of tops) this.enterPairs(entered);
  }

  private enterPairs({root, end}: Top): void {
    const {begins, pairs} = this;
    const {nodes} = this.table;
    const lastSlot = pairs.length - 2;
    const unit = (nodes[root + 1] as number) >>> 16;
    for (let child = root + 2; child < end; child += 2) {
      const second = (nodes[child + 1] as number) >>> 16;
      const hash = hashOf(unit, second);
      (begins[hash >>> 3] as number) |= 1 << (hash & 7);
      let slot = (hash << 1) & lastSlot;
      while (pairs[slot + 1] !== 0) slot = (slot + 2) & lastSlot;
      pairs[slot] = (unit << 16) | second;
      pairs[slot + 1] = child;
    }
  }
}

/** Places for pairs at first: three in four are used, by those of a page. */
const firstPairs = 1 << 14;

/** A hash of two units in 19 bits, the low ones well mixed. */
export function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 13;
}
