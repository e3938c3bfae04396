import {characterContexts} from './decode-characters.js';
import type {RegionTable} from './phrase-table.js';
import {type SymbolCoder, sizeOf, unzigzag, zigzag} from './symbol-coder.js';

/**
 * The format of a compiled table, which scripts/build-dictionaries writes.
 *
 * Part 0, which is read at once:
 * 1. Characters: what they become, in four lists by plane, as gaps and jumps.
 * 2. Alphabet: the units of the phrases, and how often they stand there.
 * 3. Options: the forms that some units take in phrases besides their own.
 * 4. Irregular phrases: those with astral characters, as they are.
 * 5. Sizes: nodes, outputs, units of outputs, nodes of the largest subtree.
 * 6. First units of the phrases, as gaps in the alphabet ordered by frequency,
 *    in groups of which each has a part.
 *
 * Parts 1 and 2: the second stages to Taiwan's and Hong Kong's forms.
 *
 * Then the groups, each read when a text has one of its first units: for each
 * of these the trie of the phrases that begin with it, node by node in the
 * order of levels (how many children, whether a phrase ends there, whether it
 * has another form than its characters alone, and the children as gaps in the
 * alphabet); then the forms of those phrases, character by character.
 *
 * Every number stands under a context: what is known where it is read.
 */
export const contexts = layOut({
  gap: 8, // to the next unit or character, by the gap before
  value: characterContexts.end - 8, // what a character becomes
  optional: 1, // to the next unit with several forms, in the alphabet
  lists: 1, // how many forms a unit has
  jump: 1, // from the form it has alone to another
  more: 1, // children beyond 14
  first: 14, // gap to a first unit, by its place in the alphabet
  degree: 4 * 16, // children and end, by depth and frequency or siblings
  label: 3 * 12 * 14, // gap to a sibling: depth, siblings left, place
  deviates: 3 * 9, // whether a phrase has another form: phrase before, readiness
  form: 3 * 8, // which form: phrase before, readiness
  length: 1, // units of a region's phrase
  begin: 1, // from the first unit of one to that of the next
  region: 1, // what a region's phrase makes of a unit
});

/** Children that the degree's symbol can tell; from here on, more follows. */
export const mostChildren = 15;

/** Parts of the file before the groups: all that is read at once, regions. */
export const partsBefore = 3;

/**
 * Where the group of first units that begins at a place ends. Frequent ones
 * stand first and have many phrases, so that their groups are small. A group
 * costs some two bytes; a larger one is read for nothing more often.
 */
export function groupEnd(place: number): number {
  return place + 1 + Math.floor(place / 140);
}

/** Row of the label contexts for how many siblings are still to come. */
export function rowOf(left: number): number {
  return left < 5 ? left : 3 + sizeOf(left, 8);
}

type Areas = Readonly<Record<string, number>>;

function layOut<A extends Areas>(
  areas: A,
): Readonly<Record<keyof A | 'end', number>> {
  const starts: Record<string, number> = {};
  let end = 0;
  for (const [name, count] of Object.entries(areas)) {
    starts[name] = end;
    end += count;
  }
  return {...starts, end} as Record<keyof A | 'end', number>;
}

/** Codes a number of up to 24 bits that nothing predicts. */
export function codeSize(coder: SymbolCoder, size: number): number {
  const high = coder.raw(8, size >> 16);
  return (high << 16) | coder.raw(16, size & 0xffff);
}

/** Units of the phrases by log2 of their frequency, rising in each list. */
export type Alphabet = readonly (readonly number[])[];

/**
 * Codes an alphabet, the most frequent units first, as gaps in each list.
 * Gives the units in that order.
 */
export function codeAlphabet(coder: SymbolCoder, source: Alphabet): number[] {
  const made: number[] = [];
  for (let size = sizes - 1; size >= 0; size--) {
    const units = source[size] ?? [];
    const count = coder.raw(16, units.length);
    let [unit, gap] = [0, 0];
    for (let i = 0; i < count; i++) {
      gap = coder.number(contexts.gap + sizeOf(gap, 7), (units[i] ?? 0) - unit);
      unit += gap;
      made.push(unit);
    }
  }
  return made;
}

/** Frequencies are below 2¹⁶. */
const sizes = 16;

/** The forms of units that take several, by unit. */
export type Options = ReadonlyMap<number, FormOptions>;

export interface FormOptions {
  /** The form that the unit takes alone, then the others. */
  readonly forms: readonly number[];
  /** How readily it takes one of the others in a phrase: 1 to 8. */
  readonly readiness: number;
}

/** Codes the options of an alphabet's units. */
export function codeOptions(
  coder: SymbolCoder,
  alphabet: readonly number[],
  alone: Uint16Array,
  source: Options,
): Options {
  const made = new Map<number, FormOptions>();
  const places = placesOf(source, alphabet);
  const size = coder.raw(16, places.length);
  for (let n = 0, at = -1; n < size; n++) {
    at += 1 + coder.number(contexts.optional, (places[n] ?? 0) - at - 1);
    const unit = alphabet[at] as number;
    const options = source.get(unit);
    const others = options ? options.forms.length - 1 : 0;
    const count = coder.symbol(contexts.lists, others);
    const own = unit ^ (alone[unit] as number);
    const forms = [own];
    for (let i = 1; i <= count; i++) {
      const jump = zigzag((options?.forms[i] ?? 0) - own);
      forms.push(own + unzigzag(coder.number(contexts.jump, jump)));
    }
    const readiness = coder.raw(3, (options?.readiness ?? 1) - 1) + 1;
    made.set(unit, {forms, readiness});
  }
  return made;
}

function placesOf(source: Options, alphabet: readonly number[]): number[] {
  const places = new Map(source.size > 0 ? alphabet.map((u, i) => [u, i]) : []);
  return [...source.keys()]
    .map((unit) => places.get(unit) ?? 0)
    .sort((a, b) => a - b);
}

/** Phrases with astral characters, or of another length than their output. */
export type Irregular = ReadonlyMap<string, string>;

/** Codes the irregular phrases. */
export function codeIrregular(
  coder: SymbolCoder,
  source: Irregular,
): Irregular {
  const entries = [...source];
  const made = new Map<string, string>();
  const count = coder.raw(8, entries.length);
  for (let i = 0; i < count; i++) {
    const [key, value] = entries[i] ?? ['', ''];
    const phrase = codeText(coder, key);
    made.set(phrase, codeText(coder, value));
  }
  return made;
}

function codeText(coder: SymbolCoder, text: string): string {
  let made = '';
  const length = coder.raw(4, text.length);
  for (let i = 0; i < length; i++) {
    made += String.fromCharCode(coder.raw(16, text.charCodeAt(i)));
  }
  return made;
}

/**
 * Codes phrases of a region in rising order, one output unit for each unit: it is the unit
 * itself, what the region makes of it alone, or another unit of the list.
 */
export function codePhrases(
  coder: SymbolCoder,
  source: ReadonlyMap<string, string>,
  alone: ReadonlyMap<number, number>,
): Map<string, string> {
  const entries = [...source];
  const units = codeAlphabet(coder, [distinctUnits(entries)]);
  const bits = 32 - Math.clz32(units.length);
  const count = coder.raw(16, entries.length);
  const made = new Map<string, string>();
  for (let n = 0, begin = 0; n < count; n++) {
    const [key, value] = entries[n] ?? ['', ''];
    const length = coder.number(contexts.length, key.length);
    let [from, to] = ['', ''];
    for (let i = 0; i < length; i++) {
      const place = units.indexOf(key.charCodeAt(i));
      const at =
        i === 0
          ? begin + coder.number(contexts.begin, place - begin)
          : coder.raw(bits, place);
      if (i === 0) begin = at;
      const unit = units[at] ?? 0;
      const own = alone.get(unit) ?? unit;
      const wanted = value.charCodeAt(i);
      const choice = wanted === unit ? 0 : wanted === own ? 1 : 2;
      const symbol = coder.symbol(contexts.region, choice);
      const other = symbol === 2 ? coder.raw(bits, units.indexOf(wanted)) : 0;
      from += String.fromCharCode(unit);
      to += String.fromCharCode([unit, own, units[other] ?? 0][symbol] ?? 0);
    }
    made.set(from, to);
  }
  return made;
}

function distinctUnits(
  entries: readonly (readonly [string, string])[],
): number[] {
  const units = new Set<number>();
  for (const text of entries.flat()) {
    for (let i = 0; i < text.length; i++) units.add(text.charCodeAt(i));
  }
  return [...units].sort((a, b) => a - b);
}

/** Codes a second stage, whose characters stand before it. */
export function codeRegion(
  coder: SymbolCoder,
  characters: ReadonlyMap<number, number>,
  source?: RegionTable,
): RegionTable {
  const empty = new Map<never, never>();
  return {
    characters,
    phrases: codePhrases(coder, source?.phrases ?? empty, characters),
    exceptions: codePhrases(coder, source?.exceptions ?? empty, characters),
  };
}
