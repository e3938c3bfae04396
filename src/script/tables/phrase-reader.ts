import {readCharacters} from './decode-characters.js';
import {FormReader} from './form-reader.js';
import type {TableFile} from './open-table.js';
import {type Characters, Form, type PhraseTable} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {
  codeAlphabet,
  codeIrregular,
  codeOptions,
  codeSize,
  contexts,
  groupEnd,
  mostChildren,
  partsBefore,
  rowOf,
} from './table-format.js';

/**
 * Reads the phrases of a compiled table, those that begin with a unit when a
 * text has it: a report has a sixth of the units, and a cold start is mostly
 * reading, in code that the browser has not compiled yet.
 */
export class PhraseReader {
  readonly table: PhraseTable;
  /** By unit: the group in which its phrases stand, from 1 on; 0: none. */
  readonly groupOf = new Uint16Array(0x10000);
  /** Where the first units of each group begin, by place in `ranks`. */
  private readonly groups: readonly number[];
  /** The first units, as places in the alphabet. */
  readonly ranks: readonly number[];
  private readonly forms: FormReader;
  /** The next node. Node 0 stands for none. */
  private used = 1;
  private readonly readiness = new Uint8Array(0x10000);
  /** Of each node of a subtree what stands above it, and its contexts. */
  private readonly parent: Uint32Array;
  private readonly context: Uint8Array;
  /** Highest readiness on the way to a node; 16 and 32: the phrase before. */
  private readonly ready: Uint8Array;

  constructor(private readonly file: TableFile) {
    const reader = file.part(0);
    const characters = charactersFrom(reader);
    const units = codeAlphabet(reader, []);
    const options = codeOptions(reader, units, characters.changes, new Map());
    options.forEach((option, unit) => {
      this.readiness[unit] = option.readiness;
    });
    const irregular = codeIrregular(reader, new Map());
    const size = (): number => codeSize(reader, 0);
    const [nodes, outputs, written, largest] = [size(), size(), size(), size()];
    this.table = {
      characters,
      alphabet: Uint16Array.from(units),
      irregular,
      first: new Uint32Array(nodes),
      label: new Uint16Array(nodes),
      form: new Uint16Array(nodes),
      start: new Uint32Array(outputs + 1),
      units: new Uint16Array(written),
    };
    this.parent = new Uint32Array(largest);
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
   * Reads the group of a unit that has one; then it has none any more. Gives
   * the roots of its tries to `enter`.
   */
  read(unit: number, enter: (root: number) => void): void {
    const {groups, ranks, groupOf} = this;
    const {alphabet} = this.table;
    const group = (groupOf[unit] as number) - 1;
    const reader = this.file.part(partsBefore + group);
    const end = groups[group + 1] as number;
    for (let i = groups[group] as number; i < end; i++) {
      const rank = ranks[i] as number;
      groupOf[alphabet[rank] as number] = 0;
      enter(this.readTrie(reader, rank));
    }
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

  /** Reads the phrases that begin with a unit; gives the root of their trie. */
  private readTrie(reader: SymbolReader, rank: number): number {
    const {context, ready, forms} = this;
    const {first, label} = this.table;
    const root = this.used;
    const unit = this.table.alphabet[rank] as number;
    label[root] = unit;
    context[0] = 32 - Math.clz32(rank);
    ready[0] = this.readiness[unit] as number;
    let [depth, levelEnd] = [0, root + 1];
    this.used++;
    for (let node = root; node < this.used; node++) {
      if (node === levelEnd) {
        if (depth < 3) depth++;
        levelEnd = this.used;
      }
      first[node] = this.used;
      const known = contexts.degree + depth * 16;
      const symbol = reader.symbol(known + (context[node - root] as number));
      let below = ready[node - root] as number;
      if (symbol & 1) below = this.readEnd(reader, node, below);
      if (symbol > 1)
        this.readChildren(reader, root, node, symbol, below, depth);
    }
    first[this.used] = this.used; // where the children of the last node end
    this.used++;
    forms.read(reader, root, this.parent);
    return root;
  }

  /** Reads what a phrase's form is; gives the readiness below its node. */
  private readEnd(reader: SymbolReader, node: number, before: number): number {
    this.table.form[node] = Form.plain;
    const ready = before & 15;
    if (ready === 0) return 16;
    const context = contexts.deviates + (before >> 4) * 9 + ready;
    if (reader.symbol(context) === 0) return ready | 16;
    this.forms.expect(node);
    return ready | 32;
  }

  private readChildren(
    reader: SymbolReader,
    root: number,
    node: number,
    symbol: number,
    below: number,
    depth: number,
  ): void {
    const {parent, context, ready, readiness} = this;
    const {alphabet, label} = this.table;
    const degree = symbol >> 1;
    const count =
      degree < mostChildren ? degree : degree + reader.number(contexts.more);
    const base = contexts.label + (depth < 2 ? depth : 2) * 168;
    const siblings = count < 4 ? (count < 2 ? count : 2) : 3;
    let rank = 0; // one after that of the sibling before
    for (let left = count; left > 0; left--) {
      const row = left < 5 ? left : rowOf(left);
      rank += reader.number(base + row * 14 + 32 - Math.clz32(rank));
      const unit = alphabet[rank++] as number;
      const child = this.used++;
      label[child] = unit;
      const place = child - root;
      parent[place] = node;
      context[place] = depth === 0 ? 32 - Math.clz32(rank - 1) : siblings;
      const eager = readiness[unit] as number;
      ready[place] = eager > (below & 15) ? (below & 48) | eager : below;
    }
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
