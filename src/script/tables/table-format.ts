import {characterContexts} from './decode-characters.js';
import {sizeOf} from './symbol-coder.js';

/**
 * The format of a compiled table, which scripts/build-dictionaries writes.
 *
 * Part 0, which is read at once:
 * 1. Characters: what they become, in four lists by plane, as gaps and jumps.
 * 2. Alphabet: the units of the phrases, and how often they stand there.
 * 3. Options: the forms that some units take in phrases besides their own.
 * 4. Irregular phrases: those with astral characters, as they are.
 * 5. Sizes: nodes, outputs, units of outputs, nodes of the largest subtree.
 * 6. First units of the phrases, as gaps in the alphabet ordered by frequency,
 *    in groups of which each has a part.
 *
 * Parts 1 and 2: the second stages to Taiwan's and Hong Kong's forms.
 *
 * Then the groups, each read when a text has one of its first units: for each
 * of these the top of the trie of the phrases that begin with it, which is its
 * node and those below, without their children; then the rest of each trie,
 * read when a text has a pair of units that leads there. Of each node: how many
 * children, whether a phrase ends there, whether it has another form than its
 * characters alone, and the children as gaps in the alphabet. After a top or a
 * rest stand the forms of its phrases, character by character.
 *
 * Every number stands under a context: what is known where it is read.
 */
export const contexts = layOut({
  gap: 8, // to the next unit or character, by the gap before
  value: characterContexts.end - 8, // what a character becomes
  optional: 1, // to the next unit with several forms, in the alphabet
  lists: 1, // how many forms a unit has
  jump: 1, // from the form it has alone to another
  more: 1, // children beyond 14
  first: 14, // gap to a first unit, by its place in the alphabet
  degree: 4 * 16, // children and end, by depth and frequency or siblings
  label: 3 * 12 * 14, // gap to a sibling: depth, siblings left, place
  deviates: 3 * 9, // whether a phrase has another form: phrase before, readiness
  form: 3 * 8, // which form: phrase before, readiness
  length: 1, // units of a region's phrase
  begin: 1, // from the first unit of one to that of the next
  region: 1, // what a region's phrase makes of a unit
});

/** Children that the degree's symbol can tell; from here on, more follows. */
export const mostChildren = 15;

/** Parts of the file before the groups: all that is read at once, regions. */
export const partsBefore = 3;

/**
 * Where the group of first units that begins at a place ends. Frequent ones
 * stand first and have many phrases, so that their groups are small. A group
 * costs some two bytes; a larger one is read for nothing more often.
 */
export function groupEnd(place: number): number {
  return place + 1 + Math.floor(place / 140);
}

/** Row of the label contexts for how many siblings are still to come. */
export function rowOf(left: number): number {
  return left < 5 ? left : 3 + sizeOf(left, 8);
}

type Areas = Readonly<Record<string, number>>;

function layOut<A extends Areas>(
  areas: A,
): Readonly<Record<keyof A | 'end', number>> {
  const starts: Record<string, number> = {};
  let end = 0;
  for (const [name, count] of Object.entries(areas)) {
    starts[name] = end;
    end += count;
  }
  return {...starts, end} as Record<keyof A | 'end', number>;
}

/** Lists of an alphabet, by log2 of how often a unit stands in phrases. */
export const alphabetLists = 16;

/** The forms of units that take several, by unit. */
export type Options = ReadonlyMap<number, FormOptions>;

export interface FormOptions {
  /** The form that the unit takes alone, then the others. */
  readonly forms: readonly number[];
  /** How readily it takes one of the others in a phrase: 1 to 8. */
  readonly readiness: number;
}
