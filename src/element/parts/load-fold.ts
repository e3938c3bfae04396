import type {Fold} from '../../model/search-index.js';
import {loadConverter} from '../../script/load-converter.js';

/**
 * A promise of the fold that find and readings use: Traditional characters to
 * Simplified, one for one, full width to half width, capitals to small letters.
 */
export async function loadFold(): Promise<Fold> {
  const convert = await loadScriptFold();
  const foldOne = (character: string): string => {
    const code = character.charCodeAt(0);
    const isWide = code > 0xff00 && code < 0xff5f;
    const narrow = isWide ? String.fromCharCode(code - 0xfee0) : character;
    const folded = code < 0x2e80 || isWide ? narrow : convert(character);
    return folded.toLowerCase();
  };
  const known = new Map<string, string>();
  const foldKnown = (character: string): string => {
    const one = known.get(character) ?? foldOne(character);
    known.set(character, one);
    return one.length === character.length ? one : character;
  };
  // Code units that fold to another, to themselves, or (0) are not known yet.
  const units = new Uint16Array(0x10000);
  const isSame = (code: number): boolean => {
    if (code >= 0xd800 && code < 0xe000) return false;
    units[code] ||= foldKnown(String.fromCharCode(code)).charCodeAt(0);
    return units[code] === code;
  };
  return (text) => {
    let folded = '';
    let start = 0;
    // What is folded already, most of a Simplified text, is taken as it is.
    for (let at = 0; at < text.length; at++) {
      if (isSame(text.charCodeAt(at))) continue;
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      folded += text.slice(start, at) + foldKnown(character);
      at += character.length - 1;
      start = at + 1;
    }
    return start === 0 ? text : folded + text.slice(start);
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
