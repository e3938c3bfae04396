import {descriptionEnds, isDescriptionCharacter} from './description.js';

/** Whether a text has ideographic descriptions. */
export const described = /[\u2ff0-\u2fff]/;

const compatibility = /[\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;
const isCompatible = /[\uf900-\ufaff\ud87e]/;

/** Compatibility ideographs as the characters they stand for (Unicode NFC). */
export function normalise(source: string): string {
  if (!isCompatible.test(source)) return source;
  const replace = (text: string): string =>
    text.replace(compatibility, (char) => char.normalize('NFC'));
  return described.test(source)
    ? outsideDescriptions(source, replace)
    : replace(source);
}

/** A description is passed over whole, its compatibility ideographs too. */
function outsideDescriptions(
  source: string,
  replace: (text: string) => string,
): string {
  const ends = descriptionEnds(unitsOf(source), source.length);
  let result = '';
  let from = 0;
  for (let i = 0; i < source.length; ) {
    const isBegin = isDescriptionCharacter(source.charCodeAt(i));
    const end = isBegin ? (ends[i] as number) : 0;
    if (end === 0) {
      i++;
      continue;
    }
    result += replace(source.slice(from, i)) + source.slice(i, end);
    from = end;
    i = end;
  }
  return result + replace(source.slice(from));
}

/** The UTF-16 units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
