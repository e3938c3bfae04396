import type {ScriptTag} from '../../model/script-tag.js';

/** The Traditional scripts a row can give a form for. */
export type TraditionalTag = Exclude<ScriptTag, 'zh-Hans'>;

/**
 * A row of the official-usage lexicon: a word as Simplified official texts
 * write it and how it is written elsewhere. The lexicon carves its words out
 * of a text first (leftmost, longest); what stands between them is converted
 * by the dictionary piece by piece, so no entry of the dictionary can match
 * across the border of a word.
 */
export interface LexiconRow {
  readonly simplified: string;
  /** `zh-Hant`; absent: what the dictionary gives for the word alone. */
  readonly t?: string;
  /** `zh-Hant-TW`; absent: what the dictionary gives for the word alone. */
  readonly tw?: string;
  /** `zh-Hant-HK`; absent: what the dictionary gives for the word alone. */
  readonly hk?: string;
}

/**
 * A family of rows with one reason: the characters it is about (征/徵), or the
 * kind of names.
 */
export interface LexiconFamily {
  /** The characters the family is about: 制/製. */
  readonly name: string;
  /** Why the dictionary alone is wrong here and what decides the form. */
  readonly reason: string;
  /** A phrase of an official text, and the wrong output the rows prevent. */
  readonly example: {readonly text: string; readonly without: string};
  readonly rows: readonly LexiconRow[];
}
