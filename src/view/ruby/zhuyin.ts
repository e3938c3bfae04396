/** 聲母. */
const initials: Readonly<Record<string, string>> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
};

/** 韻母, as pinyin writes them after an initial. */
const finals: Readonly<Record<string, string>> = {
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ê: 'ㄝ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  io: 'ㄧㄛ',
  ie: 'ㄧㄝ',
  iai: 'ㄧㄞ', // 崖, as Taiwan reads it
  iao: 'ㄧㄠ',
  iu: 'ㄧㄡ',
  ian: 'ㄧㄢ',
  in: 'ㄧㄣ',
  iang: 'ㄧㄤ',
  ing: 'ㄧㄥ',
  iong: 'ㄩㄥ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uo: 'ㄨㄛ',
  uai: 'ㄨㄞ',
  ui: 'ㄨㄟ',
  uan: 'ㄨㄢ',
  un: 'ㄨㄣ',
  uang: 'ㄨㄤ',
  ong: 'ㄨㄥ',
  ueng: 'ㄨㄥ',
  ü: 'ㄩ',
  üe: 'ㄩㄝ',
  üan: 'ㄩㄢ',
  ün: 'ㄩㄣ',
};

/** Syllables without an initial, as the finals they stand for. */
const bare: Readonly<Record<string, string>> = {
  yi: 'i',
  ya: 'ia',
  yo: 'io',
  ye: 'ie',
  yai: 'iai',
  yao: 'iao',
  you: 'iu',
  yan: 'ian',
  yin: 'in',
  yang: 'iang',
  ying: 'ing',
  yong: 'iong',
  wu: 'u',
  wa: 'ua',
  wo: 'uo',
  wai: 'uai',
  wei: 'ui',
  wan: 'uan',
  wen: 'un',
  wang: 'uang',
  weng: 'ueng',
  yu: 'ü',
  yue: 'üe',
  yuan: 'üan',
  yun: 'ün',
};

/** Combining marks of the four tones, in order; a fifth has none. */
const toneMarks = ['\u0304', '\u0301', '\u030c', '\u0300'] as const;
const zhuyinTones = ['', 'ˊ', 'ˇ', 'ˋ'] as const;

/**
 * A syllable of Hanyu Pinyin in 注音符號: `zhòng` → `ㄓㄨㄥˋ`, `de` → `˙ㄉㄜ`;
 * null for what is no syllable.
 */
export function zhuyinOf(pinyin: string): string | null {
  const {syllable, tone} = toneOf(pinyin);
  const sounds = soundsOf(syllable);
  if (sounds === null) return null;
  return tone === -1 ? `˙${sounds}` : sounds + (zhuyinTones[tone] ?? '');
}

function toneOf(pinyin: string): {syllable: string; tone: number} {
  const parts = pinyin.toLowerCase().normalize('NFD');
  const tone = toneMarks.findIndex((mark) => parts.includes(mark));
  const mark = toneMarks[tone] ?? '';
  return {syllable: parts.replace(mark, '').normalize('NFC'), tone};
}

function soundsOf(syllable: string): string | null {
  const alone = finals[bare[syllable] ?? syllable];
  if (alone) return alone;
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/u.exec(syllable)?.[0];
  if (!initial) return null;
  const rest = syllable.slice(initial.length);
  // zhi, chi, shi, ri, zi, ci, si: 空韻 is not written.
  if (rest === 'i' && /^(?:[zcs]h?|r)$/u.test(initial)) {
    return initials[initial] ?? null;
  }
  const final = /^[jqx]$/u.test(initial) ? rest.replace(/^u/u, 'ü') : rest;
  const sound = finals[final];
  return sound ? `${initials[initial]}${sound}` : null;
}
