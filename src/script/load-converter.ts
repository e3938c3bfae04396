import {isScriptTag, type ScriptTag, scriptTags} from '../model/script-tag.js';
import {
  type Converter,
  identityConverter,
  type SourceScript,
} from './converter.js';
import type {Terms} from './official/carving-converter.js';

/** What a converter is asked for. */
export interface ConverterOptions {
  readonly from: SourceScript;
  readonly to: ScriptTag;
  /**
   * Whether the official-usage lexicon decides before the dictionary; true by
   * default. Without it, and without terms, output is the dictionary's own.
   */
  readonly lexicon?: boolean;
  /** Words of the source script and their forms in `to`; before the lexicon. */
  readonly terms?: Terms;
  /**
   * `tables` (default): the dictionaries compiled at build time. `opencc-js`:
   * the library they were compiled from, eight times as slow to start.
   */
  readonly engine?: 'tables' | 'opencc-js';
  /** Gives up the wait; what loads meanwhile stays in the cache. */
  readonly signal?: AbortSignal;
}

/**
 * A promise of the converter from one script to another. Its dictionary loads
 * on the first call for a direction and is kept. Rejects with a TypeError for
 * a tag that is not a {@link ScriptTag}, with the signal's reason when aborted,
 * and with the error of the import when the dictionary can't be had.
 */
export async function loadConverter(
  options: ConverterOptions,
): Promise<Converter> {
  const {from, to, signal, terms} = options;
  if (!isThroughSimplified(from)) assertScriptTag(from);
  assertScriptTag(to);
  throwIfAborted(signal);
  const converter = isThroughSimplified(from)
    ? await loadThroughSimplified(from, to, options)
    : await loadOfficial(from, to, options);
  throwIfAborted(signal);
  if (!terms) return converter;
  const {termsConverter} = await import('./official/carving-converter.js');
  return termsConverter(converter, terms);
}

async function loadOfficial(
  from: ScriptTag,
  to: ScriptTag,
  {lexicon = true, engine = 'tables'}: ConverterOptions,
): Promise<Converter> {
  if (from === to) return identityConverter(from, to);
  if (engine === 'tables' && to === 'zh-Hans') {
    const {loadSimplifiedConverter} = await import(
      './simplified/simplified-converter.js'
    );
    return loadSimplifiedConverter(from, lexicon);
  }
  if (engine === 'tables' && from === 'zh-Hans') {
    const {loadTablesConverter} = await import('./tables/tables-converter.js');
    return loadTablesConverter(from, to, lexicon);
  }
  const {loadOpenccConverter} = await import('./opencc-converter.js');
  const dictionary = await loadOpenccConverter(from, to);
  if (!lexicon) return dictionary;
  const [{officialConverter}, {loadOfficialUsage}] = await Promise.all([
    import('./official/official-converter.js'),
    import('./official/official-usage.js'),
  ]);
  return officialConverter(dictionary, await loadOfficialUsage(from, to));
}

type ThroughSimplified = Exclude<SourceScript, ScriptTag>;

function isThroughSimplified(from: SourceScript): from is ThroughSimplified {
  return from === 'disguised' || from === 'mixed';
}

/**
 * Reads a text as Simplified, and from there writes it properly in the script
 * that is asked for. Taiwan's forms are the widest to read a mixed text by.
 */
async function loadThroughSimplified(
  from: ThroughSimplified,
  to: ScriptTag,
  {terms: _, ...options}: ConverterOptions,
): Promise<Converter> {
  const glyphs = from === 'mixed' ? 'zh-Hant-TW' : 'zh-Hant';
  const [read, write] = await Promise.all([
    loadOfficial(glyphs, 'zh-Hans', options),
    loadOfficial('zh-Hans', to, options),
  ]);
  return {
    from,
    to,
    convert: (text) => write.convert(read.convert(text)),
    wordsIn: (text) => {
      const simplified = read.convert(text);
      const words = write.wordsIn?.(simplified) ?? [];
      return words.map(({start, end}) => {
        return {start, end, word: simplified.slice(start, end)};
      });
    },
  };
}

function assertScriptTag(tag: unknown): asserts tag is ScriptTag {
  if (isScriptTag(tag)) return;
  throw new TypeError(
    `A script tag is one of ${scriptTags.join(', ')}, not ${String(tag)}. ` +
      'normaliseScriptTag() reads other language tags.',
  );
}

/** `AbortSignal.throwIfAborted` for engines before Chromium 100. */
function throwIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw (
    signal.reason ?? new DOMException('The wait was given up.', 'AbortError')
  );
}
