import {type ScriptTag, scriptTags} from '../model/script-tag.js';

/**
 * What a page or a person may call a script, in lower case, and the tag that
 * it means. Regions without a script follow Unicode CLDR's likely subtags.
 */
const aliases: ReadonlyMap<string, ScriptTag> = new Map([
  ...scriptTags.map((tag) => [tag.toLowerCase(), tag] as const),
  ['zh', 'zh-Hans'],
  ['zh-cn', 'zh-Hans'],
  ['zh-sg', 'zh-Hans'],
  ['zh-my', 'zh-Hans'],
  ['zh-hans-cn', 'zh-Hans'],
  ['zh-hans-sg', 'zh-Hans'],
  ['zh-hans-my', 'zh-Hans'],
  ['zh-hans-hk', 'zh-Hans'],
  ['zh-hans-mo', 'zh-Hans'],
  ['zh-tw', 'zh-Hant-TW'],
  ['zh-hk', 'zh-Hant-HK'],
  ['zh-mo', 'zh-Hant-HK'], // Macao follows Hong Kong's forms
  ['zh-hant-mo', 'zh-Hant-HK'],
  ['cmn', 'zh-Hans'],
  ['cmn-hans', 'zh-Hans'],
  ['cmn-hant', 'zh-Hant'],
  ['cmn-hant-tw', 'zh-Hant-TW'],
  ['cmn-hant-hk', 'zh-Hant-HK'],
  ['yue-hk', 'zh-Hant-HK'],
  ['yue-hant-hk', 'zh-Hant-HK'],
]);

/**
 * The script tag that a language tag means (`zh-CN` → `zh-Hans`, `zh-TW` →
 * `zh-Hant-TW`), in any case and with `_` for `-`; null when it names no
 * written form of Chinese.
 */
export function normaliseScriptTag(tag: string): ScriptTag | null {
  return aliases.get(tag.trim().toLowerCase().replace(/_/g, '-')) ?? null;
}
