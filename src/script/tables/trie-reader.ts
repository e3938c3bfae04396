import {Followers, followedDepth} from './followers.js';
import {Form} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {
  contexts,
  followerContext,
  mostChildren,
  rowOf,
} from './table-format.js';

/**
 * Reads the trie of a compiled table, in slices. Most of a cold start is spent
 * here, in code that the browser has not compiled yet: short methods over typed
 * arrays are compiled after a few thousand nodes, one long loop at its end.
 */
export class TrieReader {
  readonly first: Uint32Array;
  readonly label: Uint16Array;
  readonly form: Uint16Array;
  readonly parent: Uint32Array;
  /** Nodes whose phrase has another form than its characters, in order. */
  readonly deviating: Uint32Array;
  deviatingCount = 0;
  private readonly context: Uint8Array;
  /** Highest readiness on the way to a node; 16 and 32: the phrase before. */
  private readonly ready: Uint8Array;
  private node = 0;
  private next = 1;
  private depth = -1;
  private levelEnd = 0;
  private readonly followers = new Followers();
  /** Followers among the children of the node that is read, last first. */
  private readonly known: number[] = [];

  constructor(
    private readonly reader: SymbolReader,
    private readonly units: Uint16Array,
    /** Readiness of each unit to take another form. */
    private readonly readiness: Uint8Array,
    readonly nodes: number,
    deviating: number,
  ) {
    this.first = new Uint32Array(nodes + 1);
    this.label = new Uint16Array(nodes);
    this.form = new Uint16Array(nodes);
    this.parent = new Uint32Array(nodes);
    this.deviating = new Uint32Array(deviating);
    this.context = new Uint8Array(nodes);
    this.ready = new Uint8Array(nodes);
  }

  /** Reads up to `count` nodes more; false when all are read. */
  read(count: number): boolean {
    const end = Math.min(this.node + count, this.nodes);
    for (; this.node < end; this.node++) {
      if (this.node === this.levelEnd) {
        this.depth++;
        this.levelEnd = this.next;
      }
      this.readNode(this.node);
    }
    this.first[this.node] = this.next;
    return this.node < this.nodes;
  }

  private readNode(node: number): void {
    const {reader, depth} = this;
    this.first[node] = this.next;
    const base = contexts.degree + (depth < 4 ? depth : 4) * 16;
    const symbol = reader.symbol(base + (this.context[node] as number));
    const below =
      symbol & 1 ? this.readEnd(node) : (this.ready[node] as number);
    let left = symbol >> 1;
    if (left === mostChildren) left += reader.number(contexts.more);
    if (left > 0) this.readChildren(node, left, below);
  }

  /** Reads what a phrase's form is; gives the readiness below its node. */
  private readEnd(node: number): number {
    this.form[node] = Form.plain;
    const before = this.ready[node] as number;
    const ready = before & 15;
    const context = contexts.deviates + (before >> 4) * 9 + ready;
    if (ready === 0 || this.reader.symbol(context) === 0) return ready | 16;
    this.deviating[this.deviatingCount++] = node;
    return ready | 32;
  }

  private readChildren(node: number, count: number, below: number): void {
    const {reader, units, depth, known, label} = this;
    const begin = this.next;
    const parent = label[node] as number;
    if (depth >= followedDepth) this.readKnown(parent, count);
    const base = contexts.label + (depth < 3 ? depth : 3) * 168;
    const siblings = count < 4 ? (count < 2 ? count : 2) : 3;
    let place = 0; // one after the sibling before, in the alphabet
    for (let left = count; left > 0; left--) {
      let unit = known.length > 0 ? (known.pop() as number) : -1;
      if (unit < 0) {
        const row = base + rowOf(left) * 14;
        place += reader.number(row + 32 - Math.clz32(place));
        unit = units[place++] as number;
      }
      const {next} = this;
      this.context[next] = depth < 2 ? 32 - Math.clz32(place - 1) : siblings;
      const eager = this.readiness[unit] as number;
      this.ready[next] = eager > (below & 15) ? (below & 48) | eager : below;
      label[next] = unit;
      this.parent[next] = node;
      this.next++;
    }
    if (depth > 0) this.followers.note(parent, label, begin, this.next);
  }

  /** Reads which of up to `left` children are followers of their parent. */
  private readKnown(unit: number, left: number): void {
    const {reader, known} = this;
    const guesses = this.followers.of(unit);
    let at = 0;
    for (let rest = left; rest > 0 && at < guesses.length; rest--) {
      const context = followerContext(guesses.length - at, rest);
      const isFirst = rest === left ? 24 : 0;
      if (reader.symbol(contexts.follows + isFirst + context) === 0) break;
      at += reader.number(contexts.follower + context);
      known.push(guesses[at++] as number);
    }
    known.reverse();
  }
}
