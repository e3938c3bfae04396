import {Form} from '../../src/script/tables/phrase-table.js';
import type {
  FormOptions,
  Options,
} from '../../src/script/tables/table-format.js';
import type {Entries} from './opencc-dictionaries.js';
import type {Alphabet} from './write-head.js';

/** All that is needed to write a table. */
export interface TableSource {
  /** What single characters become, by code point. */
  readonly characters: ReadonlyMap<number, number>;
  readonly alphabet: Alphabet;
  /** The trie of all phrases, level by level; node 0 is the root. */
  readonly first: Uint32Array;
  readonly label: Uint16Array;
  readonly parent: Uint32Array;
  /** What ends at a node, as in a PhraseTable. */
  readonly form: Uint16Array;
  readonly start: Uint32Array;
  readonly units: Uint16Array;
  readonly options: Options;
  readonly irregular: Entries;
}

interface Node {
  readonly unit: number;
  readonly parent: Node | null;
  readonly children: Map<number, Node>;
  output?: string;
}

/** Arranges a dictionary in the form in which tables are written. */
export function tableSource(phrases: Entries, singles: Entries): TableSource {
  const root: Node = {unit: 0, parent: null, children: new Map()};
  for (const [key, value] of phrases) add(root, key, value);
  const alphabet = alphabetOf(root);
  const nodes = inLevels(root, alphabet);
  const characters = charactersOf(singles);
  return {
    characters,
    alphabet,
    ...trieOf(nodes),
    ...outputsOf(nodes, changesAlone(characters)),
  };
}

function add(root: Node, key: string, output: string): void {
  let node = root;
  for (const unit of unitsOf(key)) {
    const next: Node = node.children.get(unit) ?? {
      unit,
      parent: node,
      children: new Map(),
    };
    node.children.set(unit, next);
    node = next;
  }
  node.output = output;
}

function charactersOf(singles: Entries): ReadonlyMap<number, number> {
  const pairs = [...singles]
    .filter(([key, value]) => key !== value)
    .map(([key, value]): [number, number] => [
      key.codePointAt(0) ?? 0,
      value.codePointAt(0) ?? 0,
    ]);
  return new Map(pairs.sort((a, b) => a[0] - b[0]));
}

function alphabetOf(root: Node): Alphabet {
  const counts = new Map<number, number>();
  const visit = (node: Node): void => {
    for (const child of node.children.values()) {
      counts.set(child.unit, (counts.get(child.unit) ?? 0) + 1);
      visit(child);
    }
  };
  visit(root);
  const lists: number[][] = [];
  for (const [unit, count] of counts) {
    const size = 31 - Math.clz32(count);
    lists[size] = [...(lists[size] ?? []), unit];
  }
  return Array.from(lists, (list) => (list ?? []).sort((a, b) => a - b));
}

/** All nodes level by level, siblings in the order of the alphabet. */
function inLevels(root: Node, alphabet: Alphabet): readonly Node[] {
  const units = [...alphabet].reverse().flat();
  const ranks = new Map(units.map((unit, i) => [unit, i]));
  const rank = (node: Node): number => ranks.get(node.unit) ?? 0;
  const nodes = [root];
  for (let i = 0; i < nodes.length; i++) {
    const {children} = nodes[i] as Node;
    nodes.push(...[...children.values()].sort((a, b) => rank(a) - rank(b)));
  }
  return nodes;
}

function trieOf(
  nodes: readonly Node[],
): Pick<TableSource, 'first' | 'label' | 'parent'> {
  const first = new Uint32Array(nodes.length + 1);
  const parent = new Uint32Array(nodes.length);
  let next = 1;
  nodes.forEach((node, i) => {
    first[i] = next;
    next += node.children.size;
    parent.fill(i, first[i], next);
  });
  first[nodes.length] = next;
  return {first, parent, label: Uint16Array.from(nodes, (node) => node.unit)};
}

function outputsOf(
  nodes: readonly Node[],
  alone: Uint16Array,
): Pick<TableSource, 'form' | 'start' | 'units' | 'options' | 'irregular'> {
  const form = new Uint16Array(nodes.length);
  const irregular = new Map<string, string>();
  const regular = new Map<number, number[]>();
  nodes.forEach((node, i) => {
    if (node.output === undefined) return;
    const input = pathOf(node);
    const output = unitsOf(node.output);
    form[i] = Form.plain;
    if (output.join() === input.map((unit) => own(alone, unit)).join()) return;
    if (!isIrregular(input, output)) regular.set(i, output);
    else irregular.set(String.fromCharCode(...input), node.output);
  });
  const start = [0];
  const units: number[] = [];
  for (const [node, output] of regular) {
    form[node] = Form.output + start.length - 1;
    units.push(...output);
    start.push(units.length);
  }
  return {
    form,
    start: Uint32Array.from(start),
    units: Uint16Array.from(units),
    options: optionsOf(nodes, regular, alone),
    irregular,
  };
}

/** The forms that units take in phrases, where they take several. */
function optionsOf(
  nodes: readonly Node[],
  outputs: ReadonlyMap<number, readonly number[]>,
  alone: Uint16Array,
): Options {
  const forms = new Map<number, Set<number>>();
  for (const [node, output] of outputs) {
    pathOf(nodes[node] as Node).forEach((unit, i) => {
      const form = output[i] ?? 0;
      const first = own(alone, unit);
      if (form === first) return;
      forms.set(unit, (forms.get(unit) ?? new Set([first])).add(form));
    });
  }
  const options = new Map<number, FormOptions>();
  const shares = sharesOf(nodes, outputs, alone);
  for (const [unit, all] of forms) {
    const readiness = readinessFor(shares.get(unit) ?? 0);
    options.set(unit, {forms: [...all], readiness});
  }
  return options;
}

/** In what share of its phrases a unit takes another form than alone. */
function sharesOf(
  nodes: readonly Node[],
  outputs: ReadonlyMap<number, readonly number[]>,
  alone: Uint16Array,
): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  const other = new Map<number, number>();
  nodes.forEach((node, i) => {
    if (node.output === undefined) return;
    const output = outputs.get(i);
    pathOf(node).forEach((unit, k) => {
      all.set(unit, (all.get(unit) ?? 0) + 1);
      if (!output || output[k] === own(alone, unit)) return;
      other.set(unit, (other.get(unit) ?? 0) + 1);
    });
  });
  return new Map(
    [...other].map(([unit, count]) => [unit, count / (all.get(unit) ?? 1)]),
  );
}

/**
 * What each UTF-16 unit becomes alone, as the bits in which it differs. Halves
 * of astral characters stay.
 */
export function changesAlone(
  characters: ReadonlyMap<number, number>,
): Uint16Array {
  const changes = new Uint16Array(0x10000);
  characters.forEach((value, key) => {
    if (key < 0x10000 && value < 0x10000) changes[key] = key ^ value;
  });
  return changes;
}

function own(alone: Uint16Array, unit: number): number {
  return unit ^ (alone[unit] ?? 0);
}

function readinessFor(share: number): number {
  const limits = [0.01, 0.03, 0.08, 0.2, 0.4, 0.65, 0.88];
  return limits.filter((limit) => share > limit).length + 1;
}

function isIrregular(
  input: readonly number[],
  output: readonly number[],
): boolean {
  const halves = [...input, ...output].some(isSurrogate);
  return halves || input.length !== output.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function pathOf(node: Node): number[] {
  const path: number[] = [];
  for (let at: Node | null = node; at?.parent; at = at.parent) {
    path.unshift(at.unit);
  }
  return path;
}

/** The UTF-16 units of a string. */
export function unitsOf(text: string): number[] {
  return Array.from({length: text.length}, (_, i) => text.charCodeAt(i));
}
