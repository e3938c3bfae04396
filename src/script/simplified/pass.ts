import {isDescriptionCharacter} from '../tables/description.js';
import {stringOf} from '../tables/units.js';

/** A stretch that a pass does not convert character by character. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  /** Whether it is a word of the lexicon, which no phrase may cut. */
  readonly isWord: boolean;
}

/**
 * One greedy pass over a text's units: words first, then the longest phrase,
 * then characters alone.
 */
export interface Pass {
  /**
   * Where the next entry stands, or `to`.
   * @param ends where ideographic descriptions end, if there are any
   */
  seek(
    text: Uint16Array,
    from: number,
    to: number,
    ends: Int32Array | null,
  ): number;
  /** The entry that `seek` came to. */
  found(): Entry;
  /** Converts units, entries and what stands between; gives where it ends. */
  convert(
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
    ends: Int32Array | null,
  ): number;
}

/** Above the bits in which a unit changes: an entry may begin with a pair. */
const pairStart = 1 << 16;
/** One may begin with the unit alone, or an ideographic description. */
const singleStart = 1 << 17;

/**
 * A pass, made for few phrases: those that begin with one unit are tried one
 * by one, the longest first.
 * @param characters what single characters become, by code point
 */
export function createPass(
  characters: ReadonlyMap<number, number>,
  entries: readonly Entry[],
): Pass {
  /** The bits in which a unit changes alone, and those above. */
  const plan = new Uint32Array(0x10000).fill(singleStart, 0x2ff0, 0x3000);
  /** 1 where an entry may begin with two units. */
  const pairs = new Uint8Array(0x10000);
  const byStart = new Map<number, Entry[]>();
  let last: Entry | undefined;
  const all = [...entries];
  characters.forEach((value, key) => {
    if (key < 0x10000 && value < 0x10000) plan[key] = key ^ value;
    else
      all.push({key: fromPoint(key), value: fromPoint(value), isWord: false});
  });
  all.sort(
    (a, b) =>
      Number(b.isWord) - Number(a.isWord) || b.key.length - a.key.length,
  );
  for (const entry of all) {
    const {key} = entry;
    const unit = key.charCodeAt(0);
    if (key.length > 1) pairs[pairOf(unit, key.charCodeAt(1))] = 1;
    const bit = key.length > 1 ? pairStart : singleStart;
    plan[unit] = (plan[unit] as number) | bit;
    byStart.set(unit, [...(byStart.get(unit) ?? []), entry]);
  }

  function seek(
    text: Uint16Array,
    from: number,
    to: number,
    ends: Int32Array | null,
  ): number {
    for (let i = from; i < to; i++) {
      if ((plan[text[i] as number] as number) < pairStart) continue;
      if (standsHere(text, i, to, ends)) return i;
    }
    return to;
  }

  /** Whether an entry stands at a place where one may begin. */
  function standsHere(
    text: Uint16Array,
    at: number,
    to: number,
    ends: Int32Array | null,
  ): boolean {
    const unit = text[at] as number;
    if ((plan[unit] as number) < singleStart) {
      if (at + 1 >= to) return false;
      if (pairs[pairOf(unit, text[at + 1] as number)] === 0) return false;
    }
    last = isDescriptionCharacter(unit)
      ? descriptionAt(text, at, ends)
      : find(text, at, to);
    return last !== undefined;
  }

  function find(text: Uint16Array, at: number, to: number): Entry | undefined {
    return (byStart.get(text[at] as number) ?? []).find(
      ({key, isWord}) =>
        standsAt(key, text, at, to) &&
        (isWord || !isWordInside(text, at, key.length, to)),
    );
  }

  function isWordInside(
    text: Uint16Array,
    at: number,
    length: number,
    to: number,
  ): boolean {
    for (let i = at + 1; i < at + length; i++) {
      const inside = find(text, i, to);
      if (inside && inside.isWord) return true;
    }
    return false;
  }

  return {
    seek,
    found: () => last as Entry,
    convert(text, from, to, out, at, ends) {
      let o = at;
      for (let i = from; i < to; ) {
        const unit = text[i] as number;
        const bits = plan[unit] as number;
        if (bits < pairStart || !standsHere(text, i, to, ends)) {
          out[o++] = unit ^ (bits & 0xffff);
          i++;
          continue;
        }
        const {key, value} = last as Entry;
        o = writeUnits(value, out, o);
        i += key.length;
      }
      return o;
    },
  };
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

function fromPoint(point: number): string {
  return String.fromCodePoint(point);
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second * 1021) & 0xffff;
}
