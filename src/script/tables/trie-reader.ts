import {FormReader} from './form-reader.js';
import {childless, Form, type PhraseTable} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts, mostChildren, type Options, rowOf} from './table-format.js';

/** The node of a first unit and those below it, without their children. */
export interface Top {
  readonly root: number;
  /** Where the children of the root, which follow it, end. */
  readonly end: number;
}

/** Room for nodes at first, two numbers each: a page of text fills about it. */
export const firstRoom = 1 << 15;

/** Reads tries of phrases into a table, each in two steps: its top, the rest. */
export class TrieReader {
  private readonly forms: FormReader;
  /** Places of all nodes of the file, and of those of the largest trie. */
  private readonly most: number;
  /** Of the next node. What stands for none is node 0. */
  private used = 2;
  /** By place in the alphabet. */
  private readonly readiness: Uint8Array;
  /** By place in the trie in hand: the place above it, and contexts. */
  private readonly parent: Uint16Array;
  private readonly context: Uint8Array;
  /** Highest readiness on the way to a node; 16 and 32: the phrase before. */
  private readonly ready: Uint8Array;

  /**
   * @param nodes how many nodes the file has
   * @param largest how many its largest trie has
   */
  constructor(
    private readonly table: PhraseTable,
    options: Options,
    nodes: number,
    largest: number,
  ) {
    this.forms = new FormReader(table, options);
    this.readiness = Uint8Array.from(
      table.alphabet,
      (unit) => options.get(unit)?.readiness ?? 0,
    );
    this.most = (nodes + largest) * 2;
    this.parent = new Uint16Array(largest);
    this.context = new Uint8Array(largest);
    this.ready = new Uint8Array(largest);
  }

  /** Sees to it that there is room for the largest trie and its end. */
  private makeRoom(): void {
    const {table, used} = this;
    const {nodes} = table;
    if (used + this.parent.length * 2 < nodes.length) return;
    table.nodes = new Int32Array(Math.min(nodes.length * 2, this.most));
    table.nodes.set(nodes);
  }

  /** Reads the top of the trie of a first unit, by its rank in the alphabet. */
  readTop(reader: SymbolReader, rank: number): Top {
    this.makeRoom();
    const {context, ready, forms} = this;
    const {nodes, alphabet} = this.table;
    const root = this.used;
    nodes[root + 1] = (alphabet[rank] as number) << 16;
    context[0] = 32 - Math.clz32(rank);
    ready[0] = this.readiness[rank] as number;
    const symbol = this.readEnd(reader, root, 0, 0);
    const count = this.readChildren(reader, root, 0, symbol, 1, 0);
    for (let place = 1; place < count; place++) {
      const below = this.readEnd(reader, root, place, 1);
      const known = (below << 8) | (ready[place] as number);
      nodes[root + place * 2] = below > 1 ? ~known : childless;
    }
    this.used = root + count * 2 + 2;
    nodes[this.used - 2] = childless;
    forms.read(reader, (place) => root + place * 2, this.parent);
    return {root, end: this.used - 2};
  }

  /** Reads what is below the top of a trie. */
  readBelow(reader: SymbolReader, {root, end}: Top): void {
    this.makeRoom();
    const {parent, ready, forms} = this;
    const {nodes} = this.table;
    const top = (end - root) >> 1;
    const base = this.used - top * 2;
    let count = top;
    for (let place = 1; place < top; place++) {
      const known = ~(nodes[root + place * 2] as number);
      nodes[root + place * 2] = base + count * 2;
      parent[place] = 0;
      ready[place] = known & 255;
      if (known < 0) continue;
      count = this.readChildren(reader, base, place, known >> 8, count, 1);
    }
    nodes[end] = base + count * 2;
    let [depth, levelEnd] = [2, count];
    for (let place = top; place < count; place++) {
      if (place === levelEnd) [depth, levelEnd] = [3, count];
      nodes[base + place * 2] = base + count * 2;
      const symbol = this.readEnd(reader, base, place, depth);
      count = this.readChildren(reader, base, place, symbol, count, depth);
    }
    this.used = base + count * 2 + 2;
    nodes[this.used - 2] = this.used - 2; // children of the last node: none
    const nodeAt = (place: number): number =>
      (place < top ? root : base) + place * 2;
    forms.read(reader, nodeAt, parent);
  }

  /**
   * Reads how many children a node has and what ends there, which is the symbol
   * that it gives; notes the readiness below it.
   */
  private readEnd(
    reader: SymbolReader,
    root: number,
    place: number,
    depth: number,
  ): number {
    const {context, ready} = this;
    const known = contexts.degree + depth * 16;
    const symbol = reader.symbol(known + (context[place] as number));
    if ((symbol & 1) === 0) return symbol;
    (this.table.nodes[root + place * 2 + 1] as number) |= Form.plain;
    const before = ready[place] as number;
    const eager = before & 15;
    ready[place] = 16;
    if (eager > 0) {
      const row = contexts.deviates + (before >> 4) * 9;
      const deviates = reader.symbol(row + eager);
      ready[place] = eager | (16 << deviates);
      if (deviates) this.forms.expect(place);
    }
    return symbol;
  }

  /**
   * Reads the children of a node, whose symbol says how many; gives how many
   * nodes there are with them.
   */
  private readChildren(
    reader: SymbolReader,
    root: number,
    above: number,
    symbol: number,
    before: number,
    depth: number,
  ): number {
    const {parent, context, ready, readiness} = this;
    const {alphabet, nodes} = this.table;
    const below = ready[above] as number;
    const degree = symbol >> 1;
    if (degree === 0) return before;
    const count =
      degree < mostChildren ? degree : degree + reader.number(contexts.more);
    const base = contexts.label + (depth < 2 ? depth : 2) * 168;
    const siblings = count < 4 ? (count < 2 ? count : 2) : 3;
    let rank = 0; // one after that of the sibling before
    let place = before;
    for (let left = count; left > 0; left--, place++) {
      const row = left < 5 ? left : rowOf(left);
      const size = 32 - Math.clz32(rank);
      rank += reader.number(base + row * 14 + size);
      const eager = readiness[rank] as number;
      parent[place] = above;
      ready[place] = eager > (below & 15) ? (below & 48) | eager : below;
      context[place] = depth === 0 ? 32 - Math.clz32(rank) : siblings;
      nodes[root + place * 2 + 1] = (alphabet[rank++] as number) << 16;
    }
    return place;
  }
}
