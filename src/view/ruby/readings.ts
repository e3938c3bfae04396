import {addDict, pinyin} from 'pinyin-pro';
import type {Fold} from '../../model/search-index.js';
import type {Annotation} from './annotated-text.js';
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

addDict({...officialWords}, 'policy-report');

const words =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('zh', {granularity: 'word'})
    : null;

const chinese = /^\p{Script=Han}$/u;

/**
 * The readings of a text's characters, in order. A character is read in its
 * word (重庆 chóng, 重要 zhòng), tones as dictionaries write them.
 */
export function rubyOf(
  text: string,
  {notation, extent, fold}: RubyOptions,
): readonly Annotation[] {
  const characters = Array.from(text);
  const simplified = characters.map((character) => fold(character));
  const readings = pinyinOf(simplified.join(''));
  const annotations: Annotation[] = [];
  let start = 0;
  characters.forEach((character, at) => {
    const end = start + character.length;
    const shown =
      chinese.test(character) &&
      (extent === 'all' || !isCommonCharacter(simplified[at] ?? ''));
    const reading = shown
      ? written(character, readings[at] ?? '', notation)
      : null;
    if (reading !== null) annotations.push({start, end, over: reading});
    start = end;
  });
  return annotations;
}

/**
 * The pinyin of each character. The library reads the text, then each word of
 * it: it takes 头发 out of 龙头发展, where the browser's dictionary sees 龙头 and
 * 发展. Firefox before 125 has no such dictionary and reads the text only.
 */
function pinyinOf(text: string): readonly string[] {
  const readings = read(text);
  let at = 0;
  for (const {segment} of words?.segment(text) ?? []) {
    const own = segment.length > 1 ? read(segment) : [];
    own.forEach((reading, offset) => {
      readings[at + offset] = reading;
    });
    at += Array.from(segment).length;
  }
  return readings;
}

function read(text: string): string[] {
  return pinyin(text, {type: 'array', toneSandhi: false});
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
