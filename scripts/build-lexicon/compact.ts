import type {
  LexiconFamily,
  LexiconRow,
  TraditionalTag,
} from '../../src/script/lexicon/row.js';

/** What the dictionary and the glyph rows make of one character alone. */
export type CharacterForm = (character: string, tag: TraditionalTag) => string;

/**
 * The lexicon in the notation that ships: words apart by blanks.
 *
 *     发展          converted as the dictionary converts the word alone
 *     .公布         character by character
 *     .秦沈>瀋      and 沈 is 瀋 here, in every script
 *     .复:複複覆核  and 复 is 複 in zh-Hant and Taiwan, 覆 in Hong Kong
 */
export function compactLexicon(
  families: readonly LexiconFamily[],
  characterForm: CharacterForm,
): string {
  return families
    .flatMap(({rows}) => rows)
    .map((row) => compactRow(row, characterForm))
    .join(' ');
}

function compactRow(row: LexiconRow, characterForm: CharacterForm): string {
  const {simplified, t, tw, hk} = row;
  if (t === undefined && tw === undefined && hk === undefined) {
    return simplified;
  }
  if (t === undefined || tw === undefined || hk === undefined) {
    throw new Error(`${simplified} has a form for some scripts only.`);
  }
  const marked = Array.from(simplified, (character, i) => {
    const forms = [t, tw, hk].map((form) => form.charAt(i));
    const alone = tags.map((tag) => characterForm(character, tag));
    if (forms.join('') === alone.join('')) return character;
    if (new Set(forms).size === 1) return `${character}>${forms[0]}`;
    return `${character}:${forms.join('')}`;
  });
  return `.${marked.join('')}`;
}

/** The order of forms in the notation. */
export const tags = [
  'zh-Hant',
  'zh-Hant-TW',
  'zh-Hant-HK',
] as const satisfies readonly TraditionalTag[];
