import {Form, type PhraseTable} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts, type Options} from './table-format.js';

/**
 * Reads the outputs of the phrases that have another form than their
 * characters alone. What the longest phrase at the beginning of a phrase makes
 * of a character is the guess for it; without one, what it becomes alone.
 */
export class FormReader {
  /** Nodes of the trie in hand whose outputs are still to be read. */
  private expected: number[] = [];
  private used = 0;
  private done = 0;
  private readonly path = new Uint16Array(64);
  private readonly guess = new Uint16Array(64);

  constructor(
    private readonly table: PhraseTable,
    private readonly options: Options,
  ) {}

  /** Notes that the phrase of a node has an output. */
  expect(node: number): void {
    this.expected.push(node);
  }

  /** Reads the outputs that were noted, in that order. */
  read(reader: SymbolReader, root: number, parent: Uint32Array): void {
    const {form, start} = this.table;
    for (const node of this.expected) {
      const length = this.pathTo(node, root, parent);
      this.readOutput(reader, length, this.guessFrom(node, root, parent));
      form[node] = Form.output + this.done++;
      start[this.done] = this.used;
    }
    this.expected = [];
  }

  /** Puts the units that lead to a node into `path`; gives their number. */
  private pathTo(node: number, root: number, parent: Uint32Array): number {
    const {label} = this.table;
    const length = depthOf(node, root, parent);
    let at = node;
    for (let i = length - 1; i > 0; i--) {
      this.path[i] = label[at] as number;
      at = parent[at - root] as number;
    }
    this.path[0] = label[root] as number;
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

  /** The output of the phrase at the beginning of a node's, and its length. */
  private guessFrom(node: number, root: number, parent: Uint32Array): number {
    const {guess, path} = this;
    const {form, start, units, characters} = this.table;
    let at = node;
    do {
      if (at === root) return 0;
      at = parent[at - root] as number;
    } while (form[at] === Form.none);
    const length = depthOf(at, root, parent);
    const output = (form[at] as number) - Form.output;
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

/** How many units lead to a node. */
function depthOf(node: number, root: number, parent: Uint32Array): number {
  let depth = 1;
  for (let at = node; at > root; at = parent[at - root] as number) depth++;
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
