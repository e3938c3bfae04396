import type {ScriptTag} from '../../model/script-tag.js';

/** A word of the lexicon as the runtime knows it. */
export interface OfficialWord {
  /**
   * Forms of its characters by place: null where the character is what it is
   * alone. undefined: the word is what the dictionary makes of it alone.
   */
  readonly forms?: readonly (string | null)[];
}

/** Where a script's form stands among the three of an `a:xyz` entry. */
const places = {
  'zh-Hans': 0,
  'zh-Hant': 0,
  'zh-Hant-TW': 1,
  'zh-Hant-HK': 2,
} as const satisfies Readonly<Record<ScriptTag, number>>;

/**
 * The words of the compact lexicon (scripts/build-lexicon/compact.ts shows the notation)
 * with their forms in one script.
 */
export function readLexicon(
  compact: string,
  to: ScriptTag,
): ReadonlyMap<string, OfficialWord> {
  const words = new Map<string, OfficialWord>();
  for (const entry of compact.split(' ')) {
    if (entry.charAt(0) === '.') readForms(entry, places[to], words);
    else words.set(entry, {});
  }
  return words;
}

function readForms(
  entry: string,
  place: number,
  words: Map<string, OfficialWord>,
): void {
  let word = '';
  const forms: (string | null)[] = [];
  for (let i = 1; i < entry.length; i++) {
    const character = entry.charAt(i);
    if (character === '>') {
      forms[forms.length - 1] = entry.charAt(++i);
    } else if (character === ':') {
      forms[forms.length - 1] = entry.charAt(i + 1 + place);
      i += 3;
    } else {
      word += character;
      forms.push(null);
    }
  }
  words.set(word, {forms});
}
