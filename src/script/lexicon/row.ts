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
  /** A phrase of an official text, and what the dictionary alone makes of it. */
  readonly example: {readonly text: string; readonly without: string};
  readonly rows: readonly LexiconRow[];
}

/**
 * A character that official texts of a script write where the dictionary
 * writes another; replaced in the dictionary's output.
 */
export interface GlyphRow {
  readonly tag: TraditionalTag;
  /** Pairs, dictionary's and official: `説說 税稅`. */
  readonly pairs: string;
  readonly reason: string;
}

/** A word of Traditional official texts and how zh-Hans writes it. */
export interface ReverseRow {
  readonly traditional: string;
  readonly simplified: string;
}

/** Rows of words that are carved and else converted as the dictionary does. */
export function words(list: string): LexiconRow[] {
  return split(list).map((simplified) => ({simplified}));
}

/** Rows of `Simplified=Traditional` with the same form in all three scripts. */
export function spelt(list: string): LexiconRow[] {
  return pairs(list).map(([simplified, form]) => ({
    simplified,
    t: form,
    tw: form,
    hk: form,
  }));
}

/** Rows of `Simplified=Traditional` whose form is Taiwan's alone. */
export function inTaiwan(list: string): LexiconRow[] {
  return pairs(list).map(([simplified, tw]) => ({simplified, tw}));
}

/** Rows of `Simplified=Traditional` whose form is Hong Kong's alone. */
export function inHongKong(list: string): LexiconRow[] {
  return pairs(list).map(([simplified, hk]) => ({simplified, hk}));
}

/** Rows `Simplified=zh-Hant=Taiwan=Hong Kong`. */
export function byRegion(list: string): LexiconRow[] {
  return split(list).map((entry) => {
    const [simplified = '', t, tw, hk] = entry.split('=');
    return {simplified, t, tw, hk};
  });
}

/** `Simplified=Traditional` entries as pairs. */
export function pairs(list: string): [string, string][] {
  return split(list).map((entry) => {
    const [from = '', to = ''] = entry.split('=');
    return [from, to];
  });
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
