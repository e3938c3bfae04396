import {decodeCharacters} from './decode-characters.js';
import {FormReader} from './form-reader.js';
import {changesAlone, type PhraseTable} from './phrase-table.js';
import type {SymbolReader} from './symbol-coder.js';
import {
  codeAlphabet,
  codeIrregular,
  codeOptions,
  codeSize,
} from './table-format.js';
import {TrieReader} from './trie-reader.js';

/**
 * Reads a table's dictionary in steps of a millisecond or less on an office
 * computer, between which the caller may let the page breathe.
 */
export function* readTable(
  reader: SymbolReader,
): Generator<void, PhraseTable, void> {
  const characters = decodeCharacters(reader);
  yield;
  const alone = changesAlone(characters);
  const alphabet = codeAlphabet(reader, []);
  const options = codeOptions(reader, alphabet, alone, new Map());
  const irregular = codeIrregular(reader, new Map());
  const readiness = new Uint8Array(0x10000);
  options.forEach((option, unit) => {
    readiness[unit] = option.readiness;
  });
  const units = Uint16Array.from(alphabet);
  const nodes = codeSize(reader, 0);
  const deviating = codeSize(reader, 0);
  const trie = new TrieReader(reader, units, readiness, nodes, deviating);
  yield;
  while (trie.read(step)) yield;
  const forms = new FormReader(reader, trie, alone, options, irregular);
  while (forms.read(step)) yield;
  const {first, label} = trie;
  return {characters, alphabet: units, first, label, ...forms.finish()};
}

const step = 2048;
