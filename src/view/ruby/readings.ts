import {customPinyin, pinyin} from 'pinyin-pro';
import type {Fold} from '../../model/search-index.js';
import {isCommonCharacter} from './common-characters.js';
import {officialWords} from './official-words.js';
import {taiwanReadings} from './taiwan-readings.js';
import {zhuyinOf} from './zhuyin.js';

/** How readings are written: 拼音, 注音, or neither. */
export const rubyNotations = ['pinyin', 'zhuyin'] as const;
export type RubyNotation = (typeof rubyNotations)[number];

/** Which characters get a reading: each, or only the rarer ones. */
export const rubyExtents = ['all', 'rare'] as const;
export type RubyExtent = (typeof rubyExtents)[number];

export interface RubyOptions {
  readonly notation: RubyNotation;
  readonly extent: RubyExtent;
  /** Makes Traditional characters Simplified, one for one. */
  readonly fold: Fold;
}

/** A character with its reading: UTF-16 offsets into the text. */
export interface RubyAnnotation {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

customPinyin({...officialWords});

const chinese = /^\p{Script=Han}$/u;

/**
 * The readings of a text's characters, in order. A character is read in its
 * word (重庆 chóng, 重要 zhòng), tones as dictionaries write them.
 */
export function rubyOf(
  text: string,
  {notation, extent, fold}: RubyOptions,
): readonly RubyAnnotation[] {
  const characters = Array.from(text);
  const simplified = characters.map((character) => fold(character));
  const readings = pinyin(simplified.join(''), {
    type: 'array',
    toneSandhi: false,
  });
  const annotations: RubyAnnotation[] = [];
  let start = 0;
  characters.forEach((character, at) => {
    const end = start + character.length;
    const shown =
      chinese.test(character) &&
      (extent === 'all' || !isCommonCharacter(simplified[at] ?? ''));
    const reading = shown
      ? written(character, readings[at] ?? '', notation)
      : null;
    if (reading !== null) annotations.push({start, end, reading});
    start = end;
  });
  return annotations;
}

/** A reading as it is written; null where the library knows none. */
function written(
  character: string,
  reading: string,
  notation: RubyNotation,
): string | null {
  if (reading === character || reading === '') return null;
  return notation === 'pinyin'
    ? reading
    : zhuyinOf(taiwanReadings[character] ?? reading);
}
