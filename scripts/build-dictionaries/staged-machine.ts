import type {Machine} from './compare-machines.js';
import type {GreedyMachine, Step, Symbols} from './greedy-machine.js';

/** What a first stage writes for a character that no phrase covers. */
export function uncovered(point: number): number {
  return -1 - point;
}

/**
 * A greedy machine with a region's second stage behind it. What the first one
 * writes for phrases is final, and ends a stretch; uncovered characters side
 * by side are a stretch, which the second stage reads.
 */
export class StagedMachine implements Machine {
  readonly #size: number;

  constructor(
    readonly first: GreedyMachine,
    readonly stage: GreedyMachine,
    /** Characters that the first stage makes into one, by that one. */
    private readonly sources: ReadonlyMap<number, readonly number[]>,
  ) {
    this.#size = first.trie.size;
  }

  /** The state in which the two stand at nodes of theirs. */
  stateOf(first: number, stage: number): number {
    return stage * this.#size + first;
  }

  read(state: number, point: number): Step {
    const step = this.first.read(state % this.#size, point);
    const {pending, written} = this.#pass(state, step.written);
    return {pending: this.stateOf(step.pending, pending), written};
  }

  finish(state: number): Symbols {
    const rest = this.first.finish(state % this.#size);
    const {pending, written} = this.#pass(state, rest);
    return [...written, ...this.stage.finish(pending)];
  }

  /**
   * A character that goes on nothing in the first stage ends its path; what
   * then is pending in the second stage, it may go on. One that does neither
   * ends both, which is what ending the input does.
   */
  continuations(state: number, points: Set<number>): void {
    const first = state % this.#size;
    this.first.continuations(first, points);
    const {pending} = this.#pass(state, this.first.finish(first));
    if (pending === 0 && state !== 0) return;
    const continued = new Set<number>();
    this.stage.continuations(pending, continued);
    for (const point of continued) {
      for (const source of this.sources.get(point) ?? [point])
        points.add(source);
    }
  }

  #pass(state: number, symbols: Symbols): Step {
    let pending = Math.floor(state / this.#size);
    const written: number[] = [];
    for (const symbol of symbols) {
      if (symbol >= 0) {
        written.push(...this.stage.finish(pending), symbol);
        pending = 0;
        continue;
      }
      const step = this.stage.read(pending, uncovered(symbol));
      written.push(...step.written);
      pending = step.pending;
    }
    return {pending, written};
  }
}
