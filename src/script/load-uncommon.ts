import type {ScriptTag} from '../model/script-tag.js';
import type {Converter} from './converter.js';

/**
 * A promise of a converter that few readers ask for: between two Traditional
 * scripts on the compiled tables, or in any direction on opencc-js.
 */
export async function loadUncommon(
  from: ScriptTag,
  to: ScriptTag,
  lexicon: boolean,
  engine: 'tables' | 'opencc-js',
): Promise<Converter> {
  if (engine === 'tables' && from !== 'zh-Hans' && to !== 'zh-Hans') {
    const {loadVariantConverter} = await import(
      './variants/variant-converter.js'
    );
    return loadVariantConverter(from, to, lexicon);
  }
  const {loadOpenccOfficial} = await import('./official/opencc-official.js');
  return loadOpenccOfficial(from, to, lexicon);
}
