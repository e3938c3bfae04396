import {type SymbolReader, sizeOf, unzigzag} from './symbol-coder.js';
import {
  alphabetLists,
  contexts,
  type FormOptions,
  type Options,
} from './table-format.js';

/** Reads an alphabet: its units, those that stand in most phrases first. */
export function readAlphabet(reader: SymbolReader): number[] {
  const units: number[] = [];
  for (let list = alphabetLists; list > 0; list--) {
    let [unit, gap] = [0, 0];
    for (let left = reader.raw(16); left > 0; left--) {
      gap = reader.number(contexts.gap + sizeOf(gap, 7));
      unit += gap;
      units.push(unit);
    }
  }
  return units;
}

/**
 * Reads the forms that some units of an alphabet take in phrases.
 * @param alone by unit, the bits that change where it stands alone
 */
export function readOptions(
  reader: SymbolReader,
  alphabet: readonly number[],
  alone: Uint16Array,
): Options {
  const options = new Map<number, FormOptions>();
  let at = -1;
  for (let left = reader.raw(16); left > 0; left--) {
    at += 1 + reader.number(contexts.optional);
    const unit = alphabet[at] as number;
    const own = unit ^ (alone[unit] as number);
    const forms = [own];
    for (let others = reader.symbol(contexts.lists); others > 0; others--) {
      forms.push(own + unzigzag(reader.number(contexts.jump)));
    }
    options.set(unit, {forms, readiness: reader.raw(3) + 1});
  }
  return options;
}

/** Reads phrases with astral characters, or of another length than theirs. */
export function readIrregular(reader: SymbolReader): Map<string, string> {
  const phrases = new Map<string, string>();
  for (let left = reader.raw(8); left > 0; left--) {
    phrases.set(readText(reader), readText(reader));
  }
  return phrases;
}

function readText(reader: SymbolReader): string {
  let text = '';
  for (let left = reader.raw(4); left > 0; left--) {
    text += String.fromCharCode(reader.raw(16));
  }
  return text;
}
