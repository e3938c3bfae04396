import {sentencesOf, type TextRange} from '../../model/sentences.js';
import type {TextBlock} from '../text-blocks.js';

/** A sentence of the article that is read aloud in one go. */
export interface SpokenSentence {
  /** The number of its block. */
  readonly block: number;
  readonly range: TextRange;
  /** What the voice is given: the shown words without line breaks. */
  readonly text: string;
}

/** Letters, digits and characters; signs alone are not spoken. */
const speakable = /[\p{L}\p{N}]/u;

/** The sentences of blocks, in reading order. */
export function spokenSentencesOf(
  blocks: readonly TextBlock[],
): readonly SpokenSentence[] {
  return blocks.flatMap(({text}, block) =>
    sentencesOf(text).flatMap((range) => {
      const words = text.slice(range.start, range.end).replace(/\s+/gu, ' ');
      return speakable.test(words) ? [{block, range, text: words}] : [];
    }),
  );
}

/** The number of the sentence at a place, or of the first one after it. */
export function sentenceAt(
  sentences: readonly SpokenSentence[],
  place: {readonly block: number; readonly offset: number},
): number {
  const found = sentences.findIndex(
    ({block, range}) =>
      block > place.block ||
      (block === place.block && range.end > place.offset),
  );
  return found === -1 ? Math.max(0, sentences.length - 1) : found;
}
