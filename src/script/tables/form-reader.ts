import {Form, type PhraseTable} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts, type Irregular, type Options} from './table-format.js';
import type {TrieReader} from './trie-reader.js';

/**
 * Reads the outputs of the phrases that have another form than their
 * characters alone. What the longest phrase at the beginning of a phrase makes
 * of a character is the guess for it; without one, what it becomes alone.
 */
export class FormReader {
  private readonly start: Uint32Array;
  private units: Uint16Array;
  private used = 0;
  private done = 0;
  private readonly path = new Uint16Array(64);
  private readonly guess = new Uint16Array(64);

  constructor(
    private readonly reader: SymbolReader,
    private readonly trie: TrieReader,
    private readonly alone: Uint16Array,
    private readonly options: Options,
    private readonly irregular: Irregular,
  ) {
    const outputs = trie.deviatingCount + irregular.size;
    this.start = new Uint32Array(outputs + 1);
    this.units = new Uint16Array(outputs * 8 + 64);
  }

  /** Reads up to `count` outputs more; false when all are read. */
  read(count: number): boolean {
    const {trie} = this;
    const end = Math.min(this.done + count, trie.deviatingCount);
    while (this.done < end) {
      const node = trie.deviating[this.done] as number;
      this.readOutput(node, this.pathTo(node));
      this.add(node);
    }
    return this.done < trie.deviatingCount;
  }

  /** All outputs, the irregular ones included. */
  finish(): Pick<PhraseTable, 'form' | 'start' | 'units'> {
    this.irregular.forEach((output, node) => {
      for (const unit of output) this.units[this.used++] = unit;
      this.add(node);
    });
    return {
      form: this.trie.form,
      start: this.start,
      units: this.units.slice(0, this.used),
    };
  }

  private add(node: number): void {
    this.trie.form[node] = Form.output + this.done++;
    this.start[this.done] = this.used;
  }

  /** Puts the units that lead to a node into `path`; gives their number. */
  private pathTo(node: number): number {
    const {parent, label} = this.trie;
    let length = 0;
    for (let at = node; at > 0; at = parent[at] as number) length++;
    for (let at = node, i = length; i > 0; at = parent[at] as number) {
      this.path[--i] = label[at] as number;
    }
    return length;
  }

  private readOutput(node: number, length: number): void {
    const {path, guess, alone} = this;
    const known = this.guessFrom(node);
    for (let i = 0; i < length; i++) {
      const unit = path[i] as number;
      const own = unit ^ (alone[unit] as number);
      const options = this.options.get(unit);
      let form = i < known ? (guess[i] as number) : own;
      if (options) {
        const before = i < known ? (form === own ? 1 : 2) : 0;
        const context = contexts.form + before * 8 + options.readiness - 1;
        const symbol = this.reader.symbol(context);
        if (symbol > 0) form = otherForm(options.forms, form, symbol);
      }
      this.units[this.used++] = form;
    }
  }

  /** The output of the phrase at the beginning of a node's, and its length. */
  private guessFrom(node: number): number {
    const {trie, guess, start, units, path, alone} = this;
    let at = trie.parent[node] as number;
    while (at > 0 && trie.form[at] === Form.none) {
      at = trie.parent[at] as number;
    }
    if (at === 0) return 0;
    let length = 0;
    for (let up = at; up > 0; up = trie.parent[up] as number) length++;
    const output = (trie.form[at] as number) - Form.output;
    for (let i = 0; i < length; i++) {
      guess[i] =
        output < 0
          ? (path[i] as number) ^ (alone[path[i] as number] as number)
          : (units[(start[output] as number) + i] as number);
    }
    return length;
  }
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
