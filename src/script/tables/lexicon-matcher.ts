import {hashOf} from './phrase-matcher.js';
import {Plan} from './plan.js';
import {unitsOf} from './run-phrases.js';

/** Words that are carved out of a text, and what is written for each. */
export interface CarvedWords {
  readonly words: Iterable<string>;
  /** Asked once for a word, when a text has it. */
  readonly formOf: (word: string) => string;
}

/** Longest match in a set of words. */
export class LexiconMatcher {
  /** Where the word that {@link match} found ends. */
  end = 0;
  private readonly words: readonly string[];
  private readonly outputs: (readonly number[] | undefined)[] = [];
  /** Words by their first two units. */
  private readonly byPair = new Map<number, number[]>();
  /** Words of one unit. */
  private readonly single = new Map<number, number>();
  /** A bit for each hash of two units, set where a word may begin so. */
  private readonly begins = new Uint8Array(1 << 13);

  constructor(private readonly source: CarvedWords) {
    this.words = [...source.words];
    for (let i = 0; i < this.words.length; i++) this.enter(i);
  }

  /** Notes in a stage's plan where words may begin, and what is in them. */
  mark(plan: Uint32Array): void {
    for (const word of this.words) {
      (plan[word.charCodeAt(0)] as number) |= Plan.word;
      for (let i = 0; i < word.length; i++) {
        (plan[word.charCodeAt(i)] as number) |= Plan.inner;
      }
    }
  }

  /** The longest word at an index, before `limit`; -1 if there is none. */
  match(text: Uint16Array, index: number, limit: number): number {
    const unit = text[index] as number;
    if (index + 1 < limit) {
      const second = text[index + 1] as number;
      const hash = hashOf(unit, second) & 0xffff;
      if ((this.begins[hash >>> 3] as number) & (1 << (hash & 7))) {
        const found = this.longest(text, index, limit, (unit << 16) | second);
        if (found >= 0) return found;
      }
    }
    const found = this.single.size > 0 ? this.single.get(unit) : undefined;
    if (found === undefined) return -1;
    this.end = index + 1;
    return found;
  }

  /** Writes what a word becomes; gives where that ends. */
  write(word: number, out: Uint16Array, at: number): number {
    const output = this.outputs[word] ?? this.outputOf(word);
    for (let i = 0; i < output.length; i++) out[at + i] = output[i] as number;
    return at + output.length;
  }

  private outputOf(word: number): readonly number[] {
    const output = unitsOf(this.source.formOf(this.words[word] ?? ''));
    this.outputs[word] = output;
    return output;
  }

  private longest(
    text: Uint16Array,
    index: number,
    limit: number,
    pair: number,
  ): number {
    let [found, longest] = [-1, 0];
    for (const number of this.byPair.get(pair) ?? []) {
      const word = this.words[number] as string;
      const {length} = word;
      if (length <= longest || index + length > limit) continue;
      let i = 2;
      while (i < length && word.charCodeAt(i) === text[index + i]) i++;
      if (i === length) [found, longest] = [number, length];
    }
    if (found >= 0) this.end = index + longest;
    return found;
  }

  private enter(number: number): void {
    const word = this.words[number] as string;
    const first = word.charCodeAt(0);
    if (word.length === 1) this.single.set(first, number);
    if (word.length < 2) return;
    const second = word.charCodeAt(1);
    const pair = (first << 16) | second;
    const list = this.byPair.get(pair);
    if (list) list.push(number);
    else this.byPair.set(pair, [number]);
    const hash = hashOf(first, second) & 0xffff;
    (this.begins[hash >>> 3] as number) |= 1 << (hash & 7);
  }
}
