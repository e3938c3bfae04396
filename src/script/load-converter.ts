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
  assertScriptTag(to);
  throwIfAborted(signal);
  let converter: Converter;
  if (from === 'disguised' || from === 'mixed') {
    const {loadThroughSimplified} = await import('./through-simplified.js');
    converter = await loadThroughSimplified(from, to, options);
  } else {
    assertScriptTag(from);
    converter = await loadOfficial(from, to, options);
  }
  throwIfAborted(signal);
  if (!terms) return converter;
  const {termsConverter} = await import('./official/carving-converter.js');
  return termsConverter(converter, terms);
}

/** A promise of the converter between two scripts, without an embedder's terms. */
export async function loadOfficial(
  from: ScriptTag,
  to: ScriptTag,
  {lexicon = true, engine = 'tables'}: ConverterOptions,
): Promise<Converter> {
  if (from === to) return identityConverter(from, to);
  if (engine === 'tables' && from === 'zh-Hans') {
    const {loadTablesConverter} = await import('./tables/tables-converter.js');
    return loadTablesConverter(from, to, lexicon);
  }
  if (engine === 'tables' && to === 'zh-Hans') {
    return loadSimplifying(from, lexicon);
  }
  const {loadUncommon} = await import('./load-uncommon.js');
  return loadUncommon(from, to, lexicon, engine);
}

async function loadSimplifying(
  from: ScriptTag,
  lexicon: boolean,
): Promise<Converter> {
  if (from === 'zh-Hant-TW' || from === 'zh-Hant-HK') {
    const {loadRegionConverter} = await import(
      './simplified/region-converter.js'
    );
    return loadRegionConverter(from, lexicon);
  }
  const {loadSimplifiedConverter} = await import(
    './simplified/simplified-converter.js'
  );
  return loadSimplifiedConverter(from, lexicon);
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
  throw signal.reason ?? new DOMException('Given up.', 'AbortError');
}
