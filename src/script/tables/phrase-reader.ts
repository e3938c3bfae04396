import {readCharacters} from './decode-characters.js';
import {FormReader} from './form-reader.js';
import type {TableFile} from './open-table.js';
import {
  type Characters,
  childless,
  Form,
  type PhraseTable,
} from './phrase-table.js';
import {readAlphabet, readIrregular, readOptions} from './read-head.js';
import type {SymbolReader} from './symbol-coder.js';
import {
  contexts,
  groupEnd,
  mostChildren,
  partsBefore,
  rowOf,
} from './table-format.js';

/** What is still to be read of a group. */
interface Rest {
  readonly reader: SymbolReader;
  /** The nodes of the first units, and the nodes in each top. */
  readonly tops: [root: number, count: number][];
}

/** Nodes for which there is room at first: a page of text has about as many. */
const firstRoom = 1 << 14;

/**
 * Reads the phrases of a compiled table, those that begin with a unit when a
 * text has it: a report has a sixth of the units, and a cold start is mostly
 * reading, in code that the browser has not compiled yet.
 */
export class PhraseReader {
  readonly table: PhraseTable;
  /** By unit: the group in which its phrases stand, from 1 on; 0: none. */
  readonly groupOf = new Uint16Array(0x10000);
  /** By first unit: what is still to be read of its group. */
  private readonly rests = new Map<number, Rest>();
  /** Where the first units of each group begin, by place in `ranks`. */
  private readonly groups: readonly number[];
  /** The first units, as places in the alphabet. */
  readonly ranks: readonly number[];
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

  constructor(private readonly file: TableFile) {
    const reader = file.part(0);
    const characters = charactersFrom(reader);
    const units = readAlphabet(reader);
    const options = readOptions(reader, units, characters.changes);
    this.readiness = Uint8Array.from(
      units,
      (unit) => options.get(unit)?.readiness ?? 0,
    );
    const irregular = readIrregular(reader);
    const size = (): number => (reader.raw(8) << 16) | reader.raw(16);
    const [nodes, outputs, written, largest] = [size(), size(), size(), size()];
    this.most = (nodes + largest) * 2;
    this.table = {
      characters,
      alphabet: Uint16Array.from(units),
      irregular,
      nodes: new Int32Array(firstRoom * 2),
      start: new Uint32Array(outputs + 1),
      units: new Uint16Array(written),
    };
    this.parent = new Uint16Array(largest);
    this.context = new Uint8Array(largest);
    this.ready = new Uint8Array(largest);
    this.forms = new FormReader(this.table, options);
    this.ranks = ranksFrom(reader, units.length);
    this.groups = this.groupsOf();
  }

  /** The units with which phrases begin. */
  forEachFirst(note: (unit: number) => void): void {
    for (const rank of this.ranks) note(this.table.alphabet[rank] as number);
  }

  /**
   * Reads the tops of the tries in the group of a unit that has one; then it
   * has none any more. Gives `enter` the root of each and where its children
   * end.
   */
  read(unit: number, enter: (root: number, end: number) => void): void {
    const {groups, ranks, groupOf, rests} = this;
    const {alphabet} = this.table;
    const group = (groupOf[unit] as number) - 1;
    const reader = this.file.part(partsBefore + group);
    const rest: Rest = {reader, tops: []};
    const end = groups[group + 1] as number;
    for (let i = groups[group] as number; i < end; i++) {
      const rank = ranks[i] as number;
      const first = alphabet[rank] as number;
      const root = this.used;
      const count = this.readTop(reader, rank);
      groupOf[first] = 0;
      rests.set(first, rest);
      rest.tops.push([root, count]);
      enter(root, root + count * 2);
    }
  }

  /** Reads the rests of the tries in the group of a unit, once. */
  readRest(unit: number): void {
    const {reader, tops} = this.rests.get(unit) as Rest;
    for (const [root, top] of tops.splice(0)) this.readBelow(reader, root, top);
  }

  private groupsOf(): number[] {
    const {ranks, groupOf} = this;
    const {alphabet} = this.table;
    const groups = [0];
    for (let at = 0; at < ranks.length; ) {
      const end = Math.min(groupEnd(at), ranks.length);
      for (; at < end; at++) {
        groupOf[alphabet[ranks[at] as number] as number] = groups.length;
      }
      groups.push(end);
    }
    return groups;
  }

  /** Sees to it that there is room for the largest trie and its end. */
  private makeRoom(): void {
    const {table, used} = this;
    const {nodes} = table;
    if (used + this.parent.length * 2 < nodes.length) return;
    table.nodes = new Int32Array(Math.min(nodes.length * 2, this.most));
    table.nodes.set(nodes);
  }

  /** Reads the node of a first unit and those below it; gives their number. */
  private readTop(reader: SymbolReader, rank: number): number {
    this.makeRoom();
    const {context, ready, forms} = this;
    const {nodes, alphabet} = this.table;
    const root = this.used;
    nodes[root] = root + 2;
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
    return count;
  }

  /** Reads what is below the top of a trie. */
  private readBelow(reader: SymbolReader, root: number, top: number): void {
    this.makeRoom();
    const {parent, ready, forms} = this;
    const {nodes} = this.table;
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
    nodes[root + top * 2] = base + count * 2;
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

function charactersFrom(reader: SymbolReader): Characters {
  const changes = new Uint16Array(0x10000);
  const units: number[] = [];
  const astral = new Map<number, number>();
  readCharacters(reader, (key, value) => {
    if (key < 0x10000 && value < 0x10000) {
      changes[key] = key ^ value;
      units.push(key);
    } else astral.set(key, value);
  });
  return {changes, units, astral};
}

function ranksFrom(reader: SymbolReader, letters: number): number[] {
  const ranks: number[] = [];
  for (let rank = 0; ; rank++) {
    rank += reader.number(contexts.first + 32 - Math.clz32(rank));
    if (rank >= letters) return ranks;
    ranks.push(rank);
  }
}
