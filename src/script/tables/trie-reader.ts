import {Form} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts, mostChildren, rowOf} from './table-format.js';

/**
 * Reads the trie of a compiled table, in slices. Most of a cold start is spent
 * here, in code that the browser has not compiled yet: so what is done for
 * every node is written out in one loop over typed arrays.
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
    const {reader, first, context, ready} = this;
    const {symbols, streamOf, at} = reader;
    const end = Math.min(this.node + count, this.nodes);
    let base = this.degreeBase();
    for (let node = this.node; node < end; node++) {
      if (node === this.levelEnd) {
        this.depth++;
        this.levelEnd = this.next;
        base = this.degreeBase();
      }
      first[node] = this.next;
      const stream = streamOf[base + (context[node] as number)] as number;
      const place = at[stream] as number;
      at[stream] = place + 1;
      const symbol = symbols[place] as number;
      let below = ready[node] as number;
      if (symbol & 1) below = this.readEnd(node, below);
      if (symbol > 1) this.readChildren(node, symbol >> 1, below);
    }
    this.node = end;
    first[end] = this.next;
    return end < this.nodes;
  }

  private degreeBase(): number {
    return contexts.degree + (this.depth < 4 ? this.depth : 4) * 16;
  }

  /** Reads what a phrase's form is; gives the readiness below its node. */
  private readEnd(node: number, before: number): number {
    this.form[node] = Form.plain;
    const ready = before & 15;
    if (ready === 0) return 16;
    const context = contexts.deviates + (before >> 4) * 9 + ready;
    if (this.reader.symbol(context) === 0) return ready | 16;
    this.deviating[this.deviatingCount++] = node;
    return ready | 32;
  }

  private readChildren(node: number, degree: number, below: number): void {
    const {reader, units, depth, label, parent, context, ready} = this;
    const {symbols, streamOf, at} = reader;
    const count =
      degree < mostChildren ? degree : degree + reader.number(contexts.more);
    const base = contexts.label + (depth < 3 ? depth : 3) * 168;
    const siblings = count < 4 ? (count < 2 ? count : 2) : 3;
    let {next} = this;
    let rank = 0; // one after that of the sibling before
    for (let left = count; left > 0; left--, next++) {
      const row = left < 5 ? left : rowOf(left);
      const known = base + row * 14 + 32 - Math.clz32(rank);
      const stream = streamOf[known] as number;
      const place = at[stream] as number;
      at[stream] = place + 1;
      const gap = symbols[place] as number;
      rank += gap < 8 ? gap : reader.rest(gap);
      const unit = units[rank++] as number;
      context[next] = depth < 2 ? 32 - Math.clz32(rank - 1) : siblings;
      const eager = this.readiness[unit] as number;
      ready[next] = eager > (below & 15) ? (below & 48) | eager : below;
      label[next] = unit;
      parent[next] = node;
    }
    this.next = next;
  }
}
