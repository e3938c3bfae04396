/**
 * A dictionary for greedy longest match: characters, and phrases as tries over
 * UTF-16 units, one for each unit with which phrases begin. In each, nodes
 * stand level by level, so that the children of a node stand side by side.
 * Tries are read when they are first needed (PhraseReader).
 */
export interface PhraseTable {
  readonly characters: Characters;
  /** All units that stand in phrases. */
  readonly alphabet: Uint16Array;
  /** Phrases whose output is not that of their node. */
  readonly irregular: ReadonlyMap<string, string>;
  /**
   * The nodes of the tries that were read, each by the place of two numbers:
   * where its children begin, which end where those of the next node begin;
   * and the unit that leads to it, 16 bits above what ends at it, which is one
   * of the {@link Form} values or an output. A first number below zero is the
   * complement of what is known of unread children. A longer array when full.
   */
  nodes: Int32Array;
  /** Output n, from 2 on, is `units` from `start[n - 2]` to `start[n - 1]`. */
  readonly start: Uint32Array;
  readonly units: Uint16Array;
}

/** What single characters become. */
export interface Characters {
  /** For each UTF-16 unit the bits in which it differs; 0 if it stays. */
  readonly changes: Uint16Array;
  /** The units that change. */
  readonly units: readonly number[];
  /** By code point: characters of two units, or that become two units. */
  readonly astral: ReadonlyMap<number, number>;
}

/** A node's first number while its trie is half read, when it has no children. */
export const childless = 2 ** 30;

/** The bits of a node's second number that say what ends at it. */
export const formBits = 0xffff;

/** What ends at a node, below the outputs. */
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
