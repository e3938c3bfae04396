import type {ScriptTag} from '../../model/script-tag.js';
import {reversePairs} from '../generated/reverse-words.js';
import {type OfficialWord, readLexicon} from './read-lexicon.js';

/**
 * Official usage over a dictionary: words of the lexicon are carved out first
 * (leftmost, longest) and have their official form; what stands between them
 * is converted by the dictionary, and characters that the region does not
 * write are replaced in it.
 */
export interface OfficialUsage {
  readonly words: Iterable<string>;
  /** A word's form, `plain` being the dictionary with glyphs replaced. */
  readonly formOf: (word: string, plain: (text: string) => string) => string;
  /** Pairs of the dictionary's characters and the official ones. */
  readonly glyphs: readonly (readonly [string, string])[];
}

/**
 * A promise of the official usage of a direction. The lexicon loads only for a
 * direction to Traditional; the words of the way back are few, and here.
 */
export async function loadOfficialUsage(
  from: ScriptTag,
  to: ScriptTag,
): Promise<OfficialUsage> {
  if (to === 'zh-Hans') return usageOf(reverseWords(), '');
  const {compactWords, glyphPairs} = await import(
    '../generated/official-words.js'
  );
  const words = from === 'zh-Hans' ? readLexicon(compactWords, to) : new Map();
  return usageOf(words, glyphPairs[to] ?? '');
}

function usageOf(
  words: ReadonlyMap<string, OfficialWord>,
  glyphs: string,
): OfficialUsage {
  return {
    words: words.keys(),
    formOf: (word, plain) => formIn(word, words.get(word), plain),
    glyphs: glyphs
      .split(' ')
      .filter(Boolean)
      .map((pair) => [pair.charAt(0), pair.charAt(1)]),
  };
}

function formIn(
  word: string,
  official: OfficialWord | undefined,
  plain: (text: string) => string,
): string {
  if (!official?.forms) return plain(word);
  return official.forms
    .map((form, i) => form ?? plain(word.charAt(i)))
    .join('');
}

function reverseWords(): ReadonlyMap<string, OfficialWord> {
  return new Map(
    reversePairs.split(' ').map((pair) => {
      const half = pair.length / 2;
      return [pair.slice(0, half), {forms: [...pair.slice(half)]}] as const;
    }),
  );
}
