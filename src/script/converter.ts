import type {ScriptTag} from '../model/script-tag.js';

/**
 * A converter: rewrites text of one script in another, orthography only, never
 * wording. It is total: whatever it does not know passes unchanged, half
 * surrogates and private-use characters included, and it never throws.
 */
export interface Converter {
  readonly from: ScriptTag;
  readonly to: ScriptTag;
  /** The text in the script `to`. Same number of code points on real text. */
  convert(text: string): string;
}

/** The converter between equal scripts: gives back what it was given. */
export function identityConverter(from: ScriptTag, to: ScriptTag): Converter {
  return {from, to, convert: (text) => text};
}
