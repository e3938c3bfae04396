import {charactersIn} from './decode-characters.js';
import type {RegionTable} from './phrase-table.js';
import {readAlphabet} from './read-head.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts} from './table-format.js';

/** Reads a second stage. */
export function readRegion(reader: SymbolReader): RegionTable {
  const characters = charactersIn(reader);
  return {
    characters,
    phrases: readPhrases(reader, characters),
    exceptions: readPhrases(reader, characters),
  };
}

/**
 * Reads phrases in rising order, one output unit for each unit: it is the unit
 * itself, what the region makes of it alone, or another unit of the list.
 */
function readPhrases(
  reader: SymbolReader,
  alone: ReadonlyMap<number, number>,
): Map<string, string> {
  const units = readAlphabet(reader);
  const bits = 32 - Math.clz32(units.length);
  const phrases = new Map<string, string>();
  let begin = 0;
  for (let left = reader.raw(16); left > 0; left--) {
    const length = reader.number(contexts.length);
    begin += reader.number(contexts.begin);
    let [from, to, at] = ['', '', begin];
    for (let i = 0; i < length; i++) {
      if (i > 0) at = reader.raw(bits);
      const unit = units[at] as number;
      const choice = reader.symbol(contexts.region);
      const other = choice > 1 ? units[reader.raw(bits)] : alone.get(unit);
      from += String.fromCharCode(unit);
      to += String.fromCharCode((choice && other) || unit);
    }
    phrases.set(from, to);
  }
  return phrases;
}
