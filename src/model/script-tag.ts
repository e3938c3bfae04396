/**
 * Script tags: BCP 47 language tags of the written forms of Chinese that a
 * report can be in, as MediaWiki emits them. `zh-Hant` is Traditional without
 * a region.
 */
export const scriptTags = [
  'zh-Hans',
  'zh-Hant',
  'zh-Hant-TW',
  'zh-Hant-HK',
] as const;

export type ScriptTag = (typeof scriptTags)[number];

/** Whether a value is one of the {@link scriptTags}. */
export function isScriptTag(value: unknown): value is ScriptTag {
  return scriptTags.includes(value as ScriptTag);
}
