import {hashOf} from './phrase-matcher.js';

/** The highest hash of two units. */
const hashes = 0x3fff;

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
  /** 1 where a phrase may begin with two units of the text, by their hash. */
  private readonly pairs = new Uint8Array(hashes + 1);
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
    const before = unitsBefore(alone);
    phrases.forEach((value, key) => {
      const units = unitsOf(key);
      longest = Math.max(longest, units.length);
      const [first = 0, second = 0] = units;
      const pair = (first << 16) | second;
      for (const one of before(first)) {
        for (const other of before(second)) {
          this.pairs[hashOf(one, other) & hashes] = 1;
        }
      }
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
    const hash = hashOf(text[index] as number, text[index + 1] as number);
    return this.pairs[hash & hashes] === 1;
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
    return standardOf(text[index] as number, this.alone);
  }
}

/** What a unit becomes alone; one that becomes two units stays. */
function standardOf(unit: number, alone: ReadonlyMap<number, number>): number {
  const standard = alone.get(unit) ?? unit;
  return standard < 0x10000 ? standard : unit;
}

/** The units of a text that alone become a unit. */
function unitsBefore(
  alone: ReadonlyMap<number, number>,
): (unit: number) => readonly number[] {
  const units = new Map<number, number[]>();
  for (const key of alone.keys()) {
    if (key >= 0x10000) continue;
    const standard = standardOf(key, alone);
    const others = units.get(standard);
    if (others) others.push(key);
    else units.set(standard, [key]);
  }
  return (unit) => {
    const changed = units.get(unit) ?? [];
    return alone.has(unit) ? changed : [unit, ...changed];
  };
}

/** The UTF-16 units of a string. */
export function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return units;
}
