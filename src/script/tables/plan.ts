/** Bits of a plan's entry above the 16 in which a unit changes. */
export const Plan = {
  /** It stands in a phrase or a word, at any place: no cut beside it. */
  inner: 1 << 16,
  /** A phrase with an output of its own begins here ({@link Exception}). */
  exception: 1 << 17,
  /** A phrase of the table may begin here. */
  start: 1 << 18,
  /** A phrase of the second stage may begin here. */
  run: 1 << 19,
  /** A word of the lexicon may begin here. */
  word: 1 << 20,
  /** Half of an astral character, an ideographic description, or 1 to 2. */
  special: 1 << 21,
} as const;
