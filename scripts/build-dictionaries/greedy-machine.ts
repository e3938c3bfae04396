import type {Machine} from './compare-machines.js';
import type {PhraseTrie} from './phrase-trie.js';

/** What a machine writes: one symbol per character of its input. */
export type Symbols = readonly number[];

/** The state after some input, and what was written on the way. */
export interface Step {
  /** Node of the undecided path, which is the beginning of some phrase. */
  readonly pending: number;
  readonly written: Symbols;
}

/**
 * Greedy longest match as an online machine. While the pending path can grow,
 * nothing is decided; when it can't, the longest phrase at its beginning is
 * written and the rest of it is read again.
 */
export class GreedyMachine implements Machine {
  #failures = new Map<number, Step>();

  constructor(
    readonly trie: PhraseTrie,
    /** Symbols of the phrase that ends at a node; undefined where none does. */
    readonly phrase: (node: number) => Symbols | undefined,
    /** Symbol of a character that no phrase covers. */
    readonly single: (point: number) => number,
  ) {}

  /** Reads one character more. */
  read(pending: number, point: number): Step {
    let written: Symbols = [];
    for (let at = pending; ; ) {
      const grown = this.trie.child(at, point);
      if (grown >= 0) return {pending: grown, written};
      if (at === 0) {
        return {pending: 0, written: [...written, this.single(point)]};
      }
      const failure = this.fail(at);
      written = written.length
        ? [...written, ...failure.written]
        : failure.written;
      at = failure.pending;
    }
  }

  /** What is written, and what stays pending, when a path can't grow. */
  fail(node: number): Step {
    const known = this.#failures.get(node);
    if (known) return known;
    const path = this.trie.path(node);
    const token = this.#firstToken(path);
    const written = [...token];
    let pending = 0;
    for (const point of path.slice(token.length)) {
      const step = this.read(pending, point);
      written.push(...step.written);
      pending = step.pending;
    }
    const failure = {pending, written};
    this.#failures.set(node, failure);
    return failure;
  }

  /** Everything that is written when the input ends. */
  finish(pending: number): Symbols {
    const written: number[] = [];
    for (let at = pending; at > 0; ) {
      const failure = this.fail(at);
      written.push(...failure.written);
      at = failure.pending;
    }
    return written;
  }

  continuations(state: number, points: Set<number>): void {
    for (let at = state; at > 0; at = this.fail(at).pending) {
      for (const point of this.trie.children[at]?.keys() ?? []) {
        points.add(point);
      }
    }
    if (state > 0) return;
    for (const point of this.trie.children[0]?.keys() ?? []) points.add(point);
  }

  /** To be called when the phrases have changed. */
  forget(): void {
    this.#failures = new Map();
  }

  #firstToken(path: readonly number[]): Symbols {
    let longest: Symbols | undefined;
    let node = 0;
    for (const point of path) {
      node = this.trie.child(node, point);
      longest = this.phrase(node) ?? longest;
    }
    return longest ?? [this.single(path[0] ?? 0)];
  }
}
