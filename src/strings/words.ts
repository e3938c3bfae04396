import {en} from './en.js';
import {type Words, zhHans} from './zh-hans.js';
import {zhHant} from './zh-hant.js';
import {zhHantHk} from './zh-hant-hk.js';

export type {Words} from './zh-hans.js';

/** Languages of the interface, each with its table. */
const tables = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  'zh-Hant-HK': zhHantHk,
  en,
} as const satisfies Record<string, Words>;

/** A language that the interface speaks, as a BCP 47 tag. */
export type UiLang = keyof typeof tables;

/** The words of the interface in a language, an embedder's own words first. */
export function wordsIn(lang: UiLang, own: Partial<Words> = {}): Words {
  return {...tables[lang], ...own};
}

/**
 * The language of the interface: the one asked for, else English on a page in
 * another language than Chinese, else the Chinese of the text that is shown.
 */
export function uiLangFor(from: {
  readonly asked: string;
  readonly page: string;
  readonly shown: string;
}): UiLang {
  if (from.asked !== '') return nearest(from.asked);
  if (from.page !== '' && !/^zh\b/i.test(from.page)) return 'en';
  // On a Hong Kong page Traditional words are Hong Kong's.
  const hongKong = nearest(from.page) === 'zh-Hant-HK';
  return from.shown === 'zh-Hant' && hongKong
    ? 'zh-Hant-HK'
    : nearest(from.shown);
}

/** A sentence with its `{0}`, `{1}` filled in. */
export function fill(sentence: string, ...values: readonly unknown[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

function nearest(tag: string): UiLang {
  if (!/^zh\b/i.test(tag)) return 'en';
  if (/-(hk|mo)\b/i.test(tag)) return 'zh-Hant-HK';
  return /-(hant|tw)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
