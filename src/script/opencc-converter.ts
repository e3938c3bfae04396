import type {ScriptTag} from '../model/script-tag.js';
import type {Converter} from './converter.js';

/** Names that OpenCC gives to the scripts. */
const names = {
  'zh-Hans': 'cn',
  'zh-Hant': 't',
  'zh-Hant-TW': 'tw',
  'zh-Hant-HK': 'hk',
} as const satisfies Readonly<Record<ScriptTag, string>>;

/**
 * A converter that runs on opencc-js itself, the reference that the compiled
 * tables are held against. This is the only module that names opencc-js; its
 * dictionaries (1.1 MB to Traditional, 0.1 MB to Simplified) load on call.
 *
 * Between two Traditional forms OpenCC's variant tables are used, through its
 * standard form: 着 → 著 is a matter of glyphs, and a way through Simplified
 * would lose what Simplified does not write (乾 and 幹, 里 and 裡).
 */
export async function loadOpenccConverter(
  from: ScriptTag,
  to: ScriptTag,
): Promise<Converter> {
  const convert = await functionFor(from, to);
  return {from, to, convert};
}

async function functionFor(
  from: ScriptTag,
  to: ScriptTag,
): Promise<(text: string) => string> {
  if (from === 'zh-Hans') {
    const {Converter} = await import('opencc-js/cn2t');
    return Converter({from: 'cn', to: names[to]});
  }
  if (to === 'zh-Hans') {
    const {Converter} = await import('opencc-js/t2cn');
    return Converter({from: names[from], to: 'cn'});
  }
  const {Converter} = await import('opencc-js');
  const toStandard =
    from === 'zh-Hant' ? same : Converter({from: names[from], to: 't'});
  const toRegion =
    to === 'zh-Hant' ? same : Converter({from: 't', to: names[to]});
  return (text) => toRegion(toStandard(text));
}

function same(text: string): string {
  return text;
}
