import type {ScriptTag} from '../../model/script-tag.js';
import {importTable, type Table} from '../tables/import-table.js';
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

/** The lexicon as it ships: words, and a script's pairs of glyphs. */
interface LexiconTable
  extends Table,
    Readonly<Partial<Record<ScriptTag, string>>> {
  readonly words: string;
}

/**
 * A promise of the official usage of a direction. The lexicon loads only for a
 * direction to Traditional; the words of the way back are few, and code's.
 */
export async function loadOfficialUsage(
  from: ScriptTag,
  to: ScriptTag,
): Promise<OfficialUsage> {
  if (to === 'zh-Hans') return usageOf(await loadReverseWords(), '');
  const table = await importTable<LexiconTable>(
    'official-words',
    () => import('../generated/official-words.js'),
  );
  const words = from === 'zh-Hans' ? readLexicon(table.words, to) : new Map();
  return usageOf(words, table[to] ?? '');
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

async function loadReverseWords(): Promise<ReadonlyMap<string, OfficialWord>> {
  const {reverseWords} = await import('../simplified/read-simplified.js');
  return new Map(
    reverseWords().map(({key, value}) => [key, {forms: [...value]}]),
  );
}
