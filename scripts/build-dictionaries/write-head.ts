import {sizeOf, zigzag} from '../../src/script/tables/symbol-coder.js';
import {
  alphabetLists,
  contexts,
  type Options,
} from '../../src/script/tables/table-format.js';
import type {Entries} from './opencc-dictionaries.js';
import type {SymbolWriter} from './symbol-writer.js';

/** Units of phrases by log2 of their frequency, rising in each list. */
export type Alphabet = readonly (readonly number[])[];

/**
 * Writes an alphabet, the most frequent units first, as gaps in each list.
 * Gives the units in that order.
 */
export function writeAlphabet(
  writer: SymbolWriter,
  alphabet: Alphabet,
): number[] {
  const made: number[] = [];
  for (let list = alphabetLists - 1; list >= 0; list--) {
    const units = alphabet[list] ?? [];
    writer.raw(16, units.length);
    let [before, gap] = [0, 0];
    for (const unit of units) {
      gap = writer.number(contexts.gap + sizeOf(gap, 7), unit - before);
      before = unit;
      made.push(unit);
    }
  }
  return made;
}

/**
 * Writes the options of an alphabet's units.
 * @param alone by unit, the bits that change where it stands alone
 */
export function writeOptions(
  writer: SymbolWriter,
  alphabet: readonly number[],
  alone: Uint16Array,
  options: Options,
): void {
  writer.raw(16, options.size);
  let before = -1;
  alphabet.forEach((unit, at) => {
    const found = options.get(unit);
    if (!found) return;
    const [, ...others] = found.forms;
    const own = unit ^ (alone[unit] ?? 0);
    writer.number(contexts.optional, at - before - 1);
    writer.symbol(contexts.lists, others.length);
    for (const form of others) {
      writer.number(contexts.jump, zigzag(form - own));
    }
    writer.raw(3, found.readiness - 1);
    before = at;
  });
}

/** Writes phrases as they are. */
export function writeIrregular(writer: SymbolWriter, phrases: Entries): void {
  writer.raw(8, phrases.size);
  for (const text of [...phrases].flat()) {
    writer.raw(4, text.length);
    for (let i = 0; i < text.length; i++) writer.raw(16, text.charCodeAt(i));
  }
}
