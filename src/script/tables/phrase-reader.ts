import {readCharacters} from './decode-characters.js';
import type {TableFile} from './open-table.js';
import type {Characters, PhraseTable} from './phrase-table.js';
import {readAlphabet, readIrregular, readOptions} from './read-head.js';
import type {SymbolReader} from './symbol-coder.js';
import {contexts, groupEnd, partsBefore} from './table-format.js';
import {firstRoom, type Top, TrieReader} from './trie-reader.js';

/** What is still to be read of a group. */
interface Rest {
  readonly reader: SymbolReader;
  readonly tops: Top[];
}

/**
 * Reads the phrases of a compiled table, those that begin with a unit when a
 * text has it: a report has a sixth of the units, and a cold start is mostly
 * reading, in code that the browser has not compiled yet.
 */
export class PhraseReader {
  readonly table: PhraseTable;
  /** By unit: the group in which its phrases stand, from 1 on; 0: none. */
  readonly groupOf = new Uint16Array(0x10000);
  /** By first unit: what is still to be read of its group. */
  private readonly rests = new Map<number, Rest>();
  /** Where the first units of each group begin, by place in `ranks`. */
  private readonly groups: readonly number[];
  /** The first units, as places in the alphabet. */
  readonly ranks: readonly number[];
  private readonly tries: TrieReader;

  constructor(private readonly file: TableFile) {
    const reader = file.part(0);
    const characters = charactersFrom(reader);
    const units = readAlphabet(reader);
    const options = readOptions(reader, units, characters.changes);
    const irregular = readIrregular(reader);
    const size = (): number => (reader.raw(8) << 16) | reader.raw(16);
    const [nodes, outputs, written, largest] = [size(), size(), size(), size()];
    this.table = {
      characters,
      alphabet: Uint16Array.from(units),
      irregular,
      nodes: new Int32Array(firstRoom),
      start: new Uint32Array(outputs + 1),
      units: new Uint16Array(written),
    };
    this.tries = new TrieReader(this.table, options, nodes, largest);
    this.ranks = ranksFrom(reader, units.length);
    this.groups = this.groupsOf();
  }

  /**
   * Reads the tops of the tries in the group of a unit that has one; then it
   * has none any more.
   */
  read(unit: number, enter: (top: Top) => void): void {
    const {groups, ranks, groupOf, rests, tries} = this;
    const {alphabet} = this.table;
    const group = (groupOf[unit] as number) - 1;
    const reader = this.file.part(partsBefore + group);
    const rest: Rest = {reader, tops: []};
    const end = groups[group + 1] as number;
    for (let i = groups[group] as number; i < end; i++) {
      const rank = ranks[i] as number;
      const first = alphabet[rank] as number;
      const top = tries.readTop(reader, rank);
      groupOf[first] = 0;
      rests.set(first, rest);
      rest.tops.push(top);
      enter(top);
    }
  }

  /** Reads the rests of the tries in the group of a unit, once. */
  readRest(unit: number): void {
    const {reader, tops} = this.rests.get(unit) as Rest;
    for (const top of tops.splice(0)) this.tries.readBelow(reader, top);
  }

  private groupsOf(): number[] {
    const {ranks, groupOf} = this;
    const {alphabet} = this.table;
    const groups = [0];
    for (let at = 0; at < ranks.length; ) {
      const end = Math.min(groupEnd(at), ranks.length);
      for (; at < end; at++) {
        groupOf[alphabet[ranks[at] as number] as number] = groups.length;
      }
      groups.push(end);
    }
    return groups;
  }
}

function charactersFrom(reader: SymbolReader): Characters {
  const changes = new Uint16Array(0x10000);
  const units: number[] = [];
  const astral = new Map<number, number>();
  readCharacters(reader, (key, value) => {
    if (key < 0x10000 && value < 0x10000) {
      changes[key] = key ^ value;
      units.push(key);
    } else astral.set(key, value);
  });
  return {changes, units, astral};
}

function ranksFrom(reader: SymbolReader, letters: number): number[] {
  const ranks: number[] = [];
  for (let rank = 0; ; rank++) {
    rank += reader.number(contexts.first + 32 - Math.clz32(rank));
    if (rank >= letters) return ranks;
    ranks.push(rank);
  }
}
