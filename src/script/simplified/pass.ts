import {
  descriptionEnds,
  isDescriptionCharacter,
} from '../tables/description.js';
import {described, unitsOf} from '../tables/normalise.js';

/** A stretch that a pass does not convert character by character. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  /** Whether it is a word of the lexicon, which no phrase may cut. */
  readonly isWord: boolean;
}

/** Units written at once: a call takes so many arguments. */
const windowSize = 8192;

/**
 * One greedy pass over a text: words first, then the longest phrase, then
 * characters alone. Made for few phrases: those that begin with one unit are
 * tried one by one, the longest first.
 */
export class Pass {
  /** The bits in which a unit changes alone. */
  private readonly changes = new Uint16Array(0x10000);
  /** 1 where an entry or an ideographic description may begin; 2: of one unit. */
  private readonly starts = new Uint8Array(0x10000);
  /** 1 where an entry may begin with two units, by their hash. */
  private readonly pairs = new Uint8Array(0x10000);
  private readonly entries = new Map<number, Entry[]>();
  private readonly out = new Uint16Array(windowSize);

  /** @param characters what single characters become, by code point */
  constructor(
    characters: ReadonlyMap<number, number>,
    entries: readonly Entry[],
  ) {
    this.starts.fill(2, 0x2ff0, 0x3000);
    const all = [...entries];
    characters.forEach((value, key) => {
      if (key < 0x10000 && value < 0x10000) this.changes[key] = key ^ value;
      else
        all.push({key: fromPoint(key), value: fromPoint(value), isWord: false});
    });
    all.sort(
      (a, b) =>
        Number(b.isWord) - Number(a.isWord) || b.key.length - a.key.length,
    );
    for (const entry of all) {
      const unit = entry.key.charCodeAt(0);
      this.starts[unit] = Math.max(this.starts[unit] as number, 1);
      const second = entry.key.charCodeAt(1);
      if (entry.key.length > 1) this.pairs[pairOf(unit, second)] = 1;
      else this.starts[unit] = 2;
      const others = this.entries.get(unit);
      if (others) others.push(entry);
      else this.entries.set(unit, [entry]);
    }
  }

  convert(text: string): string {
    return this.cut(
      text,
      (piece) => this.alone(piece),
      ({value}) => value,
    );
  }

  /** Cuts a text at its entries; gives what is made of them and between. */
  cut(
    text: string,
    between: (piece: string) => string,
    write: (entry: Entry, start: number) => string,
  ): string {
    const {starts, pairs} = this;
    const {length} = text;
    const ends = described.test(text)
      ? descriptionEnds(unitsOf(text), length)
      : null;
    let result = '';
    let from = 0;
    for (let i = 0; i < length; ) {
      const unit = text.charCodeAt(i);
      const start = starts[unit] as number;
      if (
        start < 2 &&
        (start === 0 || pairs[pairOf(unit, text.charCodeAt(i + 1))] === 0)
      ) {
        i++;
        continue;
      }
      const entry = isDescriptionCharacter(unit)
        ? descriptionAt(text, i, ends)
        : this.find(text, i);
      if (!entry) {
        i++;
        continue;
      }
      if (i > from) result += between(text.slice(from, i));
      result += write(entry, i);
      i += entry.key.length;
      from = i;
    }
    if (from === 0) return between(text);
    return from < length ? result + between(text.slice(from)) : result;
  }

  private find(text: string, at: number): Entry | undefined {
    return this.entries
      .get(text.charCodeAt(at))
      ?.find(
        ({key, isWord}) =>
          text.startsWith(key, at) &&
          (isWord || !this.isWordInside(text, at, key.length)),
      );
  }

  private isWordInside(text: string, at: number, length: number): boolean {
    for (let i = at + 1; i < at + length; i++) {
      const [first] = this.entries.get(text.charCodeAt(i)) ?? [];
      if (first?.isWord && this.find(text, i)?.isWord) return true;
    }
    return false;
  }

  private alone(text: string): string {
    const {changes, out} = this;
    let result = '';
    for (let from = 0; from < text.length; from += windowSize) {
      const length = Math.min(windowSize, text.length - from);
      for (let i = 0; i < length; i++) {
        const unit = text.charCodeAt(from + i);
        out[i] = unit ^ (changes[unit] as number);
      }
      const part = length < windowSize ? out.subarray(0, length) : out;
      result += String.fromCharCode.apply(null, part as unknown as number[]);
    }
    return result;
  }
}

/** A whole ideographic description as an entry that stays as it is. */
function descriptionAt(
  text: string,
  at: number,
  ends: Int32Array | null,
): Entry | undefined {
  const key = text.slice(at, ends?.[at] || at);
  return key ? {key, value: key, isWord: false} : undefined;
}

function fromPoint(point: number): string {
  return String.fromCodePoint(point);
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second * 1021) & 0xffff;
}
