import {isScriptTag, type ScriptTag, scriptTags} from '../model/script-tag.js';
import {type Converter, identityConverter} from './converter.js';

/** What a converter is asked for. */
export interface ConverterOptions {
  readonly from: ScriptTag;
  readonly to: ScriptTag;
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
  const {from, to, signal} = options;
  for (const tag of [from, to]) assertScriptTag(tag);
  throwIfAborted(signal);
  if (from === to) return identityConverter(from, to);
  const {loadOpenccConverter} = await import('./opencc-converter.js');
  const converter = await loadOpenccConverter(from, to);
  throwIfAborted(signal);
  return converter;
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
