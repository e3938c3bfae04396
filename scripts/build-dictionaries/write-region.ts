import type {RegionTable} from '../../src/script/tables/phrase-table.js';
import {contexts} from '../../src/script/tables/table-format.js';
import {encodeCharacters} from './encode-characters.js';
import type {Entries} from './opencc-dictionaries.js';
import type {SymbolWriter} from './symbol-writer.js';
import {writeAlphabet} from './write-head.js';

/** Writes a second stage for src/script/tables/read-region. */
export function writeRegion(writer: SymbolWriter, region: RegionTable): void {
  const {characters, phrases, exceptions} = region;
  encodeCharacters(writer, characters);
  writePhrases(writer, phrases, characters);
  writePhrases(writer, exceptions, characters);
}

/** Writes phrases in rising order, each as long as its output. */
function writePhrases(
  writer: SymbolWriter,
  phrases: Entries,
  alone: ReadonlyMap<number, number>,
): void {
  const units = writeAlphabet(writer, [distinctUnits([...phrases].flat())]);
  const bits = 32 - Math.clz32(units.length);
  writer.raw(16, phrases.size);
  let begin = 0;
  for (const [key, value] of phrases) {
    writer.number(contexts.length, key.length);
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      const place = units.indexOf(unit);
      if (i > 0) writer.raw(bits, place);
      else writer.number(contexts.begin, place - begin);
      if (i === 0) begin = place;
      const wanted = value.charCodeAt(i);
      const own = alone.get(unit) ?? unit;
      const choice = wanted === unit ? 0 : wanted === own ? 1 : 2;
      writer.symbol(contexts.region, choice);
      if (choice === 2) writer.raw(bits, units.indexOf(wanted));
    }
  }
}

function distinctUnits(texts: readonly string[]): number[] {
  const units = new Set<number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) units.add(text.charCodeAt(i));
  }
  return [...units].sort((a, b) => a - b);
}
