import {Form} from '../../src/script/tables/phrase-table.js';
import {sizeOf} from '../../src/script/tables/symbol-coder.js';
import {contexts, groupEnd} from '../../src/script/tables/table-format.js';
import {encodeCharacters} from './encode-characters.js';
import type {SymbolWriter} from './symbol-writer.js';
import {changesAlone, type TableSource} from './table-source.js';
import {GroupWriter} from './write-group.js';
import {writeAlphabet, writeIrregular, writeOptions} from './write-head.js';

/**
 * Writes a table in the format of src/script/tables/table-format: what is read
 * at once. Gives what writes the groups, to be called when the parts before
 * those are written.
 */
export function writeTable(
  writer: SymbolWriter,
  source: TableSource,
): () => void {
  const {characters, alphabet, options, irregular} = source;
  encodeCharacters(writer, characters);
  const units = writeAlphabet(writer, alphabet);
  writeOptions(writer, units, changesAlone(characters), options);
  writeIrregular(writer, irregular);
  const ranks = new Map(units.map((unit, i) => [unit, i]));
  const groups = groupsOf(source);
  for (const size of sizesOf(source)) {
    writer.raw(8, size >> 16);
    writer.raw(16, size & 0xffff);
  }
  let place = 0;
  for (const node of groups.flat()) {
    const rank = ranks.get(source.label[node] ?? 0) ?? 0;
    writer.number(contexts.first + sizeOf(place, 13), rank - place);
    place = rank + 1;
  }
  writer.number(contexts.first + sizeOf(place, 13), units.length - place);
  return () => {
    const groupWriter = new GroupWriter(writer, source, ranks);
    for (const group of groups) {
      writer.nextPart();
      const tops = group.map((node) => groupWriter.writeTop(node));
      for (const top of tops) groupWriter.writeRest(top);
    }
  };
}

/** The nodes of first units, in groups that are read together. */
function groupsOf({first}: TableSource): number[][] {
  const count = (first[1] ?? 0) - 1;
  const groups: number[][] = [];
  for (let at = 0; at < count; ) {
    const end = Math.min(groupEnd(at), count);
    groups.push(Array.from({length: end - at}, (_, i) => at + i + 1));
    at = end;
  }
  return groups;
}

/** Nodes as the reader numbers them, outputs, their units, largest subtree. */
function sizesOf(source: TableSource): readonly number[] {
  const {first, form, start, units, parent} = source;
  const firsts = (first[1] ?? 0) - 1;
  const sizes = new Uint32Array(form.length).fill(1);
  for (let node = form.length - 1; node > 0; node--) {
    const above = parent[node] ?? 0;
    sizes[above] = (sizes[above] ?? 0) + (sizes[node] ?? 0);
  }
  const largest = Math.max(...sizes.subarray(1, firsts + 1));
  const outputs = form.filter((value) => value >= Form.output).length;
  if (start.length !== outputs + 1) throw new Error('An output has no node.');
  return [form.length + 2 * firsts + 1, outputs, units.length, largest];
}
