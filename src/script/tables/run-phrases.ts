import {hashOf} from './phrase-matcher.js';
import type {Characters} from './phrase-table.js';

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
  /** Units of the text with which a phrase may begin. */
  readonly firstUnits = new Set<number>();
  /** 1 where a phrase may begin with two units of the text, by their hash. */
  private readonly pairs = new Uint8Array(hashes + 1);
  private readonly byPair = new Map<number, [number[], RunPhrase][]>();

  /**
   * @param characters what characters become before the second stage
   * @param phrases what the second stage looks for, and what it makes of it
   */
  constructor(
    private readonly characters: Characters,
    phrases: ReadonlyMap<string, string>,
  ) {
    let longest = 0;
    const before = unitsBefore(characters, [...phrases.keys()]);
    phrases.forEach((value, key) => {
      const units = unitsOf(key);
      longest = Math.max(longest, units.length);
      const [first = 0, second = 0] = units;
      const pair = (first << 16) | second;
      for (const one of before(first)) {
        this.firstUnits.add(one);
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

  /** What a unit becomes alone; one that becomes two units stays. */
  private standardAt(text: Uint16Array, index: number): number {
    const unit = text[index] as number;
    return unit ^ (this.characters.changes[unit] as number);
  }
}

/** The units of a text that alone become a unit with which phrases begin. */
function unitsBefore(
  {units, changes}: Characters,
  phrases: readonly string[],
): (unit: number) => readonly number[] {
  const before = new Map<number, number[]>();
  for (const phrase of phrases) {
    for (const unit of unitsOf(phrase.slice(0, 2))) {
      before.set(unit, changes[unit] === 0 ? [unit] : []);
    }
  }
  for (const unit of units) {
    before.get(unit ^ (changes[unit] as number))?.push(unit);
  }
  return (unit) => before.get(unit) ?? [];
}

/** The UTF-16 units of a string. */
export function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return units;
}
