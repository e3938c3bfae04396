/**
 * A dictionary for greedy longest match: characters, and phrases as a trie
 * over UTF-16 units. Nodes are numbered level by level, so that the children
 * of a node stand side by side; node 0 is the root.
 */
export interface PhraseTable {
  /** What single characters become, by code point. */
  readonly characters: ReadonlyMap<number, number>;
  /** Children of node n: from `first[n]` up to `first[n + 1]`. */
  readonly first: Uint32Array;
  /** The unit that leads to a node. */
  readonly label: Uint16Array;
  /** What ends at a node: one of the {@link Form} values, or an output. */
  readonly form: Uint16Array;
  /** Output n, from 2 on, is `units` from `start[n - 2]` to `start[n - 1]`. */
  readonly start: Uint32Array;
  readonly units: Uint16Array;
  /** All units that stand in phrases. */
  readonly alphabet: Uint16Array;
}

/** Values of `form` below the outputs. */
export const Form = {
  /** No phrase ends here. */
  none: 0,
  /** A phrase whose characters become what they become alone. */
  plain: 1,
  /** The first output. */
  output: 2,
} as const;

/**
 * A second stage after a table, for a region's forms. It works on what the
 * table made: on a phrase by itself, and on the stretches between phrases.
 */
export interface RegionTable {
  /** What single characters become, by code point. */
  readonly characters: ReadonlyMap<number, number>;
  /** Phrases looked for in the stretches between the table's phrases. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Phrases of the table of which the stage makes something of its own. */
  readonly exceptions: ReadonlyMap<string, string>;
}

/**
 * What each UTF-16 unit becomes alone, as the bits in which it differs: 0 for
 * units that stay, so that most of the table is what memory begins with.
 * Halves of astral characters stay.
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
