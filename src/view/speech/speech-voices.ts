import type {ScriptTag} from '../../model/script-tag.js';

/** The spoken forms that a Chinese voice can have. */
export const speechRegions = [
  'zh-CN', // 普通话
  'zh-TW', // 國語
  'zh-HK', // 粵語
] as const;

export type SpeechRegion = (typeof speechRegions)[number];

/** What is asked of a voice: the part of SpeechSynthesisVoice that is used. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'lang' | 'name' | 'voiceURI' | 'localService' | 'default'
>;

/** A voice of the device that speaks a form of Chinese. */
export interface ChineseVoice<V extends Voice = Voice> {
  readonly region: SpeechRegion;
  readonly voice: V;
}

/**
 * Language tags as engines write them, in lower case with hyphens. The first
 * row that fits decides: Chromium says zh-CN and yue-HK, Android and iOS
 * cmn-Hant-TW, zh_CN_#Hans and zh-HK, speech-dispatcher zh and yue.
 */
const tags = [
  {pattern: /^(yue|zh-yue)\b/u, region: 'zh-HK'}, // yue, yue-Hant-HK
  {pattern: /^(zh|cmn)\b.*\b(hk|mo)\b/u, region: 'zh-HK'}, // zh-Hant-HK
  {pattern: /^(zh|cmn)\b.*\b(tw|hant)\b/u, region: 'zh-TW'}, // cmn-TW
  {pattern: /^(zh|cmn)\b/u, region: 'zh-CN'}, // zh, cmn-Hans-CN, zh-SG
] as const satisfies readonly {pattern: RegExp; region: SpeechRegion}[];

/** The form that a report in each script is read in, unless the reader chooses. */
const regionOfScript = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  'zh-Hant-TW': 'zh-TW',
  'zh-Hant-HK': 'zh-HK',
} as const satisfies Record<ScriptTag, SpeechRegion>;

/** The spoken form that a voice's language tag names; null when not Chinese. */
export function speechRegionOf(lang: string): SpeechRegion | null {
  const tag = lang.toLowerCase().replace(/[_#]+/gu, '-');
  return tags.find(({pattern}) => pattern.test(tag))?.region ?? null;
}

/**
 * The Chinese voices that speak on the device itself, the system's default
 * first in each region. A voice that is not local sends the text to a server,
 * and is never offered. Of espeak's hundred disguises of each voice, such as
 * “Chinese (Cantonese)+Adam”, only the plain one stands in the list.
 */
export function chineseVoicesOf<V extends Voice>(
  voices: readonly V[],
): readonly ChineseVoice<V>[] {
  const chinese = plain(
    voices.flatMap((voice) => {
      const region = voice.localService ? speechRegionOf(voice.lang) : null;
      return region ? [{region, voice}] : [];
    }),
  );
  return speechRegions.flatMap((region) => {
    const own = chinese.filter((entry) => entry.region === region);
    return [
      ...own.filter((entry) => entry.voice.default),
      ...own.filter((entry) => !entry.voice.default),
    ];
  });
}

/** The voices without those that are another one with a `+Variant`. */
function plain<V extends Voice>(
  entries: readonly ChineseVoice<V>[],
): readonly ChineseVoice<V>[] {
  const nameOf = ({voice}: ChineseVoice<V>) => voice.name;
  const names = entries.map(nameOf).filter((name) => !name.includes('+'));
  return entries.filter((entry) => {
    const [base = '', variant] = nameOf(entry).split('+');
    return (
      variant === undefined || !names.some((name) => name.startsWith(base))
    );
  });
}

/**
 * The voice to read with: the one the reader chose if it is still there, else
 * one of the shown script's region, else of the nearest region.
 */
export function voiceFor<V extends Voice>(
  voices: readonly ChineseVoice<V>[],
  script: ScriptTag,
  chosenUri: string | null,
): ChineseVoice<V> | null {
  const region = regionOfScript[script];
  // Mandarin of the other side is understood where Cantonese may not be.
  const near = region === 'zh-CN' ? 'zh-TW' : 'zh-CN';
  return (
    voices.find(({voice}) => voice.voiceURI === chosenUri) ??
    voices.find((entry) => entry.region === region) ??
    voices.find((entry) => entry.region === near) ??
    voices[0] ??
    null
  );
}
