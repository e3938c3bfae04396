import {Form, formBits, type PhraseTable} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts, type Options} from './table-format.js';

/** Where the node of a place in the trie in hand stands. */
type NodeAt = (place: number) => number;

/**
 * Reads the outputs of the phrases that have another form than their
 * characters alone. What the longest phrase at the beginning of a phrase makes
 * of a character is the guess for it; without one, what it becomes alone.
 */
export class FormReader {
  /** Places in the trie in hand of which the outputs are still to be read. */
  private readonly expected: number[] = [];
  private used = 0;
  private done = 0;
  private readonly path = new Uint16Array(64);
  private readonly guess = new Uint16Array(64);

  constructor(
    private readonly table: PhraseTable,
    private readonly options: Options,
  ) {}

  /** Notes that the phrase of the node at a place in the trie has an output. */
  expect(place: number): void {
    this.expected.push(place);
  }

  /** Reads the outputs that were noted, in that order. */
  read(reader: SymbolReader, nodeAt: NodeAt, parent: Uint16Array): void {
    const {start, nodes} = this.table;
    for (const place of this.expected) {
      const length = this.pathTo(place, nodeAt, parent);
      this.readOutput(reader, length, this.guessFrom(place, nodeAt, parent));
      const node = nodeAt(place);
      const unit = (nodes[node + 1] as number) & ~formBits;
      nodes[node + 1] = unit | (Form.output + this.done++);
      start[this.done] = this.used;
    }
    this.expected.length = 0;
  }

  /** Puts the units that lead to a place into `path`; gives their number. */
  private pathTo(place: number, nodeAt: NodeAt, parent: Uint16Array): number {
    const {path, table} = this;
    const length = depthOf(place, parent);
    let at = place;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = (table.nodes[nodeAt(at) + 1] as number) >>> 16;
      at = parent[at] as number;
    }
    return length;
  }

  private readOutput(
    reader: SymbolReader,
    length: number,
    known: number,
  ): void {
    const {path, guess} = this;
    const {units, characters} = this.table;
    for (let i = 0; i < length; i++) {
      const unit = path[i] as number;
      const own = unit ^ (characters.changes[unit] as number);
      const options = this.options.get(unit);
      let form = i < known ? (guess[i] as number) : own;
      if (options) {
        const before = i < known ? (form === own ? 1 : 2) : 0;
        const context = contexts.form + before * 8 + options.readiness - 1;
        const symbol = reader.symbol(context);
        if (symbol > 0) form = otherForm(options.forms, form, symbol);
      }
      units[this.used++] = form;
    }
  }

  /** The output of the phrase at the beginning of a place's, and its length. */
  private guessFrom(
    place: number,
    nodeAt: NodeAt,
    parent: Uint16Array,
  ): number {
    const {guess, path} = this;
    const {nodes, start, units, characters} = this.table;
    let at = place;
    let form: number = Form.none;
    while (form === Form.none) {
      if (at === 0) return 0;
      at = parent[at] as number;
      form = (nodes[nodeAt(at) + 1] as number) & formBits;
    }
    const length = depthOf(at, parent);
    const output = form - Form.output;
    for (let i = 0; i < length; i++) {
      const unit = path[i] as number;
      guess[i] =
        output < 0
          ? unit ^ (characters.changes[unit] as number)
          : (units[(start[output] as number) + i] as number);
    }
    return length;
  }
}

/** How many units lead to a place. */
function depthOf(place: number, parent: Uint16Array): number {
  let depth = 1;
  for (let at = place; at > 0; at = parent[at] as number) depth++;
  return depth;
}

/** The form that a symbol from 1 names, the guess not being counted. */
function otherForm(
  forms: readonly number[],
  guess: number,
  symbol: number,
): number {
  let left = symbol;
  for (const form of forms) if (form !== guess && --left === 0) return form;
  return guess;
}
