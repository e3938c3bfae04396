import {descriptionEnds} from './description.js';
import {unitsOf} from './units.js';

/**
 * Whether a text has what most have not: ideographic descriptions,
 * compatibility ideographs, or halves of astral characters.
 */
export const unusual = /[\u2ff0-\u2fff\ud800-\udfff\uf900-\ufaff]/;

const compatibility = /[\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;

/**
 * Compatibility ideographs as the characters they stand for (Unicode NFC). A
 * description is passed over whole, its compatibility ideographs too.
 */
export function normalise(source: string): string {
  const ends = descriptionEnds(unitsOf(source), source.length);
  let [next, end] = [0, 0];
  return source.replace(compatibility, (char, at: number) => {
    for (; next <= at; next++) {
      if (next >= end) end = ends[next] || end;
    }
    return at < end ? char : char.normalize('NFC');
  });
}
