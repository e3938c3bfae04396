import {changesAlone, Form} from '../../src/script/tables/phrase-table.js';
import {sizeOf} from '../../src/script/tables/symbol-coder.js';
import {
  codeAlphabet,
  codeIrregular,
  codeOptions,
  codeSize,
  contexts,
  mostChildren,
  rowOf,
} from '../../src/script/tables/table-format.js';
import {encodeCharacters} from './encode-characters.js';
import {SymbolWriter} from './symbol-writer.js';
import type {TableSource} from './table-source.js';

/** Writes a table in the format of src/script/tables/table-format. */
export function writeTable(source: TableSource): SymbolWriter {
  const writer = new SymbolWriter(contexts.end);
  const {characters, alphabet, options, irregular} = source;
  const alone = changesAlone(characters);
  encodeCharacters(writer, characters);
  const units = codeAlphabet(writer, alphabet);
  codeOptions(writer, units, alone, options);
  codeIrregular(writer, irregular);
  const deviating = nodesWithOutput(source);
  codeSize(writer, source.label.length);
  codeSize(writer, deviating.length);
  writeTrie(writer, source, units);
  for (const node of deviating) writeForms(writer, source, alone, node);
  return writer;
}

function nodesWithOutput(source: TableSource): number[] {
  const nodes: number[] = [];
  source.form.forEach((form, node) => {
    if (form >= Form.output && !source.irregular.has(node)) nodes.push(node);
  });
  return nodes;
}

function writeTrie(
  writer: SymbolWriter,
  source: TableSource,
  alphabet: readonly number[],
): void {
  const {first, label, form, parent} = source;
  const ranks = new Map(alphabet.map((unit, i) => [unit, i]));
  const ready: number[] = [0];
  const before: number[] = [0];
  const depths: number[] = [0];
  for (let node = 0; node < label.length; node++) {
    const above = parent[node] ?? 0;
    const depth = node === 0 ? 0 : (depths[above] ?? 0) + 1;
    depths[node] = depth;
    if (node > 0) {
      const own = source.options.get(label[node] ?? 0)?.readiness ?? 0;
      ready[node] = Math.max(ready[above] ?? 0, own);
      before[node] = before[above] ?? 0;
    }
    const [from = 0, to = 0] = first.subarray(node, node + 2);
    const siblings = (first[above + 1] ?? 0) - (first[above] ?? 0);
    const known =
      depth === 0
        ? 0
        : depth < 3
          ? sizeOf(ranks.get(label[node] ?? 0) ?? 0, 15)
          : sizeOf(siblings, 3);
    const degree = to - from;
    const ends = form[node] === Form.none ? 0 : 1;
    writer.symbol(
      contexts.degree + Math.min(depth, 4) * 16 + known,
      Math.min(degree, mostChildren) * 2 + ends,
    );
    if (ends) {
      const output = (form[node] ?? 0) >= Form.output;
      const deviates = output && !source.irregular.has(node) ? 1 : 0;
      const readiness = ready[node] ?? 0;
      if (readiness > 0) {
        const context = (before[node] ?? 0) * 9 + readiness;
        writer.symbol(contexts.deviates + context, deviates);
      }
      before[node] = 1 + deviates;
    }
    if (degree >= mostChildren) {
      writer.number(contexts.more, degree - mostChildren);
    }
    let place = 0;
    for (let child = from; child < to; child++) {
      const row = Math.min(depth, 3) * 12 + rowOf(to - child);
      const rank = ranks.get(label[child] ?? 0) ?? 0;
      writer.number(
        contexts.label + row * 14 + sizeOf(place, 13),
        rank - place,
      );
      place = rank + 1;
    }
  }
}

function writeForms(
  writer: SymbolWriter,
  source: TableSource,
  alone: Uint16Array,
  node: number,
): void {
  const before = outputBefore(source, alone, node);
  const output = outputOf(source, alone, node);
  pathTo(source, node).forEach((unit, i) => {
    const options = source.options.get(unit);
    if (!options) return;
    const own = unit ^ (alone[unit] ?? 0);
    const guess = before[i] ?? own;
    const known = i >= before.length ? 0 : guess === own ? 1 : 2;
    const others = options.forms.filter((form) => form !== guess);
    const wanted = output[i] ?? 0;
    writer.symbol(
      contexts.form + known * 8 + options.readiness - 1,
      wanted === guess ? 0 : others.indexOf(wanted) + 1,
    );
  });
}

function outputBefore(
  source: TableSource,
  alone: Uint16Array,
  node: number,
): readonly number[] {
  let at = source.parent[node] ?? 0;
  while (at > 0 && source.form[at] === Form.none) at = source.parent[at] ?? 0;
  return at === 0 ? [] : outputOf(source, alone, at);
}

function outputOf(
  source: TableSource,
  alone: Uint16Array,
  node: number,
): readonly number[] {
  const output = (source.form[node] ?? 0) - Form.output;
  if (output < 0 || source.irregular.has(node)) {
    return pathTo(source, node).map((unit) => unit ^ (alone[unit] ?? 0));
  }
  const {units, start} = source;
  return [...units.subarray(start[output], start[output + 1])];
}

function pathTo(source: TableSource, node: number): readonly number[] {
  const path: number[] = [];
  for (let at = node; at > 0; at = source.parent[at] ?? 0) {
    path.push(source.label[at] ?? 0);
  }
  return path.reverse();
}
