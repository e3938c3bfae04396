import type {Fold} from '../../model/search-index.js';
import {loadConverter} from '../../script/load-converter.js';

/**
 * A promise of the fold that find and readings use: Traditional characters to
 * Simplified, one for one, full width to half width, capitals to small letters.
 */
export async function loadFold(): Promise<Fold> {
  const convert = await loadScriptFold();
  const known = new Map<string, string>();
  const foldOne = (character: string): string => {
    const code = character.charCodeAt(0);
    const isWide = code > 0xff00 && code < 0xff5f;
    const narrow = isWide ? String.fromCharCode(code - 0xfee0) : character;
    const folded = code < 0x2e80 || isWide ? narrow : convert(character);
    return folded.toLowerCase();
  };
  return (text) => {
    let folded = '';
    for (const character of text) {
      const one = known.get(character) ?? foldOne(character);
      known.set(character, one);
      folded += one.length === character.length ? one : character;
    }
    return folded;
  };
}

async function loadScriptFold(): Promise<(text: string) => string> {
  try {
    const converter = await loadConverter({
      from: 'zh-Hant',
      to: 'zh-Hans',
      lexicon: false,
    });
    return (text) => converter.convert(text);
  } catch {
    // Without the dictionary one still finds what is written as it is typed.
    return (text) => text;
  }
}
