import type {ScriptTag} from '../model/script-tag.js';

/**
 * What a text is converted from: a script, or one of two that are read as
 * Simplified first. `disguised` is Traditional by its glyphs, made of
 * Simplified character by character (旅游, 委托, 準入); `mixed` has lines or
 * words of both scripts.
 */
export type SourceScript = ScriptTag | 'disguised' | 'mixed';

/**
 * A converter: rewrites text of one script in another, orthography only, never
 * wording. It is total: whatever it does not know passes unchanged, half
 * surrogates and private-use characters included, and it never throws.
 */
export interface Converter {
  readonly from: SourceScript;
  readonly to: ScriptTag;
  /** The text in the script `to`. Same number of code points on real text. */
  convert(text: string): string;
  /**
   * Words of the official-usage lexicon and of the embedder's terms that
   * decide in a text, by places in UTF-16 units. Absent: a dictionary alone.
   */
  wordsIn?(text: string): readonly WordPlace[];
}

/** Where a word stands in a text, in UTF-16 units. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  /** The word, where the text itself does not show it (read through Simplified). */
  readonly word?: string;
}

/** The converter between equal scripts: gives back what it was given. */
export function identityConverter(from: ScriptTag, to: ScriptTag): Converter {
  return {from, to, convert: (text) => text};
}
