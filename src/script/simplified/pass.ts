import {isDescriptionCharacter} from '../tables/description.js';
import {stringOf} from '../tables/units.js';

/** A stretch that a pass does not convert character by character. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  /** Whether it is a word of the lexicon, which no phrase may cut. */
  readonly isWord: boolean;
}

/** Above the bits in which a unit changes: an entry may begin with a pair. */
const pairStart = 1 << 16;
/** One may begin with the unit alone, or an ideographic description. */
const singleStart = 1 << 17;

/**
 * One greedy pass over a text's units: words first, then the longest phrase,
 * then characters alone. Made for few phrases: those that begin with one unit
 * are tried one by one, the longest first.
 */
export class Pass {
  /** The entry that `seek` came to. */
  found = {} as Entry;
  /** The bits in which a unit changes alone, and those above. */
  readonly #plan = new Uint32Array(0x10000).fill(singleStart, 0x2ff0, 0x3000);
  /** 1 where an entry may begin with two units. */
  readonly #pairs = new Uint8Array(0x10000);
  readonly #byStart = new Map<number, Entry[]>();

  /** @param characters what single characters become, by code point */
  constructor(
    characters: ReadonlyMap<number, number>,
    entries: readonly Entry[],
  ) {
    const all = [...entries];
    characters.forEach((to, from) => {
      if (from < 0x10000 && to < 0x10000) this.#plan[from] = from ^ to;
      else {
        const [key, value] = [from, to].map((p) => String.fromCodePoint(p));
        all.push({key, value, isWord: false} as Entry);
      }
    });
    all.sort((a, b) => +b.isWord - +a.isWord || b.key.length - a.key.length);
    for (const entry of all) {
      const {key} = entry;
      const unit = key.charCodeAt(0);
      const isPair = key.length > 1;
      if (isPair) this.#pairs[pairOf(unit, key.charCodeAt(1))] = 1;
      (this.#plan[unit] as number) |= isPair ? pairStart : singleStart;
      this.#byStart.set(unit, [...(this.#byStart.get(unit) ?? []), entry]);
    }
  }

  /**
   * Where the next entry stands, or `to`.
   * @param ends where ideographic descriptions end, if there are any
   */
  seek(
    text: Uint16Array,
    from: number,
    to: number,
    ends: Int32Array | null,
  ): number {
    const plan = this.#plan;
    const pairs = this.#pairs;
    for (let i = from; i < to; i++) {
      const unit = text[i] as number;
      const bits = plan[unit] as number;
      const entry =
        bits >= pairStart &&
        (bits >= singleStart || pairs[pairOf(unit, text[i + 1] as number)]) &&
        this.#entryAt(text, i, to, ends);
      if (entry) {
        this.found = entry;
        return i;
      }
    }
    return to;
  }

  /** Converts units, entries and what stands between; gives where it ends. */
  convert(
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
    ends: Int32Array | null,
  ): number {
    const plan = this.#plan;
    const pairs = this.#pairs;
    let o = at;
    for (let i = from; i < to; i++) {
      const unit = text[i] as number;
      const bits = plan[unit] as number;
      const entry =
        bits >= pairStart &&
        (bits >= singleStart || pairs[pairOf(unit, text[i + 1] as number)]) &&
        this.#entryAt(text, i, to, ends);
      if (entry) {
        o = writeUnits(entry.value, out, o);
        i += entry.key.length - 1;
      } else out[o++] = unit ^ bits;
    }
    return o;
  }

  /** The entry that stands at a place, if one does. */
  #entryAt(
    text: Uint16Array,
    at: number,
    to: number,
    ends: Int32Array | null,
  ): Entry | undefined {
    const unit = text[at] as number;
    if (isDescriptionCharacter(unit)) return descriptionAt(text, at, ends);
    return (this.#byStart.get(unit) ?? []).find(
      ({key, isWord}) =>
        standsAt(key, text, at, to) &&
        (isWord || !this.#isWordInside(text, at, key.length, to)),
    );
  }

  #isWordInside(
    text: Uint16Array,
    at: number,
    length: number,
    to: number,
  ): boolean {
    for (let i = at + 1; i < at + length; i++) {
      const inside = this.#entryAt(text, i, to, null);
      if (inside?.isWord) return true;
    }
    return false;
  }
}

/** Writes the units of a string; gives where they end. */
export function writeUnits(
  value: string,
  out: Uint16Array,
  at: number,
): number {
  for (let i = 0; i < value.length; i++) out[at + i] = value.charCodeAt(i);
  return at + value.length;
}

function standsAt(
  key: string,
  text: Uint16Array,
  at: number,
  to: number,
): boolean {
  if (at + key.length > to) return false;
  for (let i = 1; i < key.length; i++) {
    if (text[at + i] !== key.charCodeAt(i)) return false;
  }
  return true;
}

/** A whole ideographic description as an entry that stays as it is. */
function descriptionAt(
  text: Uint16Array,
  at: number,
  ends: Int32Array | null,
): Entry | undefined {
  const key = stringOf(text, at, ends ? (ends[at] as number) : 0, true);
  return key ? {key, value: key, isWord: false} : undefined;
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second * 1021) & 0xffff;
}
