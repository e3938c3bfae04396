import {hashOf} from './phrase-matcher.js';

/** A phrase of a second stage, in units. */
export interface RunPhrase {
  readonly length: number;
  readonly output: readonly number[];
}

/**
 * Phrases of a second stage, which works on what the table has made of a
 * stretch without phrases of its own: they are looked for in that, character
 * by character (in a stretch, each becomes what it becomes alone).
 */
export class RunPhrases {
  /** The longest, in units. */
  readonly longest: number;
  /** 1 where a phrase may begin with two units, by their hash. */
  private readonly pairs = new Uint8Array(4096);
  private readonly byPair = new Map<number, [number[], RunPhrase][]>();

  /**
   * @param alone what characters become before the second stage
   * @param phrases what the second stage looks for, and what it makes of it
   */
  constructor(
    private readonly alone: ReadonlyMap<number, number>,
    phrases: ReadonlyMap<string, string>,
  ) {
    let longest = 0;
    phrases.forEach((value, key) => {
      const units = unitsOf(key);
      longest = Math.max(longest, units.length);
      const pair = ((units[0] ?? 0) << 16) | (units[1] ?? 0);
      this.pairs[hashOf(units[0] ?? 0, units[1] ?? 0) & 4095] = 1;
      const list = this.byPair.get(pair) ?? [];
      list.push([units, {length: units.length, output: unitsOf(value)}]);
      list.sort((a, b) => b[0].length - a[0].length);
      this.byPair.set(pair, list);
    });
    this.longest = longest;
  }

  /** First units of the phrases, after the first stage. */
  firstUnits(): ReadonlySet<number> {
    return new Set(Array.from(this.byPair.keys(), (pair) => pair >>> 16));
  }

  /** Whether a phrase may begin at an index; few that do not pass. */
  begins(text: Uint16Array, index: number, to: number): boolean {
    if (index + 1 >= to) return false;
    const first = this.standardAt(text, index);
    const second = this.standardAt(text, index + 1);
    return this.pairs[hashOf(first, second) & 4095] === 1;
  }

  /** The longest phrase at an index, before `end`; null if there is none. */
  match(text: Uint16Array, index: number, end: number): RunPhrase | null {
    if (index + 1 >= end) return null;
    const pair =
      (this.standardAt(text, index) << 16) | this.standardAt(text, index + 1);
    const list = this.byPair.get(pair);
    if (!list) return null;
    for (const [units, phrase] of list) {
      if (index + units.length > end) continue;
      if (units.every((unit, i) => unit === this.standardAt(text, index + i))) {
        return phrase;
      }
    }
    return null;
  }

  private standardAt(text: Uint16Array, index: number): number {
    const unit = text[index] as number;
    const alone = this.alone.get(unit) ?? unit;
    return alone < 0x10000 ? alone : unit; // as changesAlone has it
  }
}

/** The UTF-16 units of a string. */
export function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return units;
}
