import {hashOf} from './phrase-matcher.js';
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
  private readonly texts: readonly string[];
  private readonly words: readonly (readonly number[])[];
  private readonly outputs: (readonly number[] | undefined)[] = [];
  /** Words by their first two units, long ones first. */
  private readonly byPair = new Map<number, number[]>();
  /** Words of one unit. */
  private readonly single = new Map<number, number>();
  /** A bit for each hash of two units, set where a word may begin so. */
  readonly begins = new Uint8Array(0x10000);

  constructor(private readonly source: CarvedWords) {
    this.texts = [...source.words];
    this.words = this.texts.map(unitsOf);
    for (const [i, units] of this.words.entries()) this.enter(units, i);
  }

  /** Units with which a word begins. */
  firstUnits(): ReadonlySet<number> {
    return new Set(this.words.map(([unit = 0]) => unit));
  }

  /** The longest word at an index, before `limit`; -1 if there is none. */
  match(text: Uint16Array, index: number, limit: number): number {
    const unit = text[index] as number;
    if (index + 1 < limit) {
      const second = text[index + 1] as number;
      const hash = hashOf(unit, second);
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
    const output = unitsOf(this.source.formOf(this.texts[word] ?? ''));
    this.outputs[word] = output;
    return output;
  }

  private longest(
    text: Uint16Array,
    index: number,
    limit: number,
    pair: number,
  ): number {
    for (const number of this.byPair.get(pair) ?? []) {
      const units = this.words[number] as readonly number[];
      const end = index + units.length;
      if (end > limit) continue;
      let i = 2;
      while (i < units.length && units[i] === text[index + i]) i++;
      if (i < units.length) continue;
      this.end = end;
      return number;
    }
    return -1;
  }

  private enter(units: readonly number[], number: number): void {
    const [first, second] = units;
    if (first === undefined) return;
    if (second === undefined) {
      if (!this.single.has(first)) this.single.set(first, number);
      this.begins.fill(255); // whatever follows
      return;
    }
    const pair = (first << 16) | second;
    const list = this.byPair.get(pair) ?? [];
    const at = list.findIndex(
      (other) => (this.words[other]?.length ?? 0) < units.length,
    );
    list.splice(at < 0 ? list.length : at, 0, number);
    this.byPair.set(pair, list);
    const hash = hashOf(first, second);
    (this.begins[hash >>> 3] as number) |= 1 << (hash & 7);
  }
}
