import {binaryKindOf} from './binary-kind.js';

/** Text in an encoding that Chinese documents are kept in, or no text. */
export type Decoded =
  | {readonly kind: 'text'; readonly text: string; readonly encoding: Encoding}
  | {readonly kind: 'binary'; readonly reason: string};

/** Encodings that can be told apart without being declared. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Bytes that are looked at to tell encodings apart. */
const sampleSize = 65_536;

/**
 * The text that bytes hold. UTF-8 and UTF-16 are known by their byte order
 * mark or by being valid; GB18030 and Big5, whose bytes overlap, by what
 * `declared` (a media type: `text/html; charset=gb2312`) or the text itself
 * says, and by which of them gives more of the commonest characters of Chinese.
 * A declaration that the bytes do not bear out is passed over.
 */
export function decodeBytes(bytes: Uint8Array, declared = ''): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked) return decode(bytes, marked);
  const sample = bytes.subarray(0, sampleSize);
  const named = binaryKindOf(sample);
  if (named !== null) return {kind: 'binary', reason: named};
  if (sample.includes(0)) {
    const wide = wideEncodingOf(sample);
    return wide ? decode(bytes, wide) : notText;
  }
  if (controlsIn(sample) > sample.length / 100) return notText;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return {kind: 'text', text: utf8, encoding: 'utf-8'};
  const encoding = bestOf(sample, encodingNamed(declared, sample));
  const decoded = decode(bytes, encoding);
  return isMostlyText(decoded.text) ? decoded : notText;
}

const notText: Decoded = {
  kind: 'binary',
  reason: 'This is not text in UTF-8, UTF-16, GB18030 or Big5.',
};

function decode(
  bytes: Uint8Array,
  encoding: Encoding,
): Extract<Decoded, {kind: 'text'}> {
  // The decoder takes the byte order mark away.
  const text = new TextDecoder(encoding).decode(bytes);
  return {kind: 'text', text, encoding};
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null; // Not valid in this encoding.
  }
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: its line ends and Latin letters hold zero bytes. */
function wideEncodingOf(sample: Uint8Array): Encoding | null {
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({
      encoding,
      score: commonShare(new TextDecoder(encoding).decode(even)),
    }))
    .sort((one, other) => other.score - one.score);
  return best && best.score > 0.5 ? best.encoding : null;
}

/**
 * The encoding that a media type names, or that a page names at its beginning.
 *
 * <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
 *                                                             ^-----
 */
function encodingNamed(declared: string, sample: Uint8Array): Encoding | null {
  const start = new TextDecoder('latin1').decode(sample.subarray(0, 2048));
  for (const text of [declared, start]) {
    const [, label = ''] = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(text) ?? [];
    const named = encodingsByLabel.find(([pattern]) => pattern.test(label));
    if (named) return named[1];
  }
  return null;
}

/** Labels of the Encoding Standard; GB18030 holds GBK and GB 2312. */
const encodingsByLabel: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:(?:x-)?gbk|gb[_-]?(?:2312|18030)(?:-80)?|euc-cn)$/i, 'gb18030'],
  [/^(?:(?:x-x-)?big5(?:-hkscs)?|cn-big5)$/i, 'big5'],
  [/^utf-?8$/i, 'utf-8'],
];

/** Share of known characters that a declared encoding may be behind the best. */
const benefitOfDoubt = 0.15;

function bestOf(sample: Uint8Array, declared: Encoding | null): Encoding {
  let best: Encoding = 'utf-8';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of ['utf-8', 'gb18030', 'big5'] as const) {
    const text = new TextDecoder(encoding).decode(sample);
    const doubt = encoding === declared ? benefitOfDoubt : 0;
    const score = commonShare(text) - 4 * brokenShare(text) + doubt;
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

/**
 * The commonest characters of written Chinese in both scripts, and the
 * punctuation of official text. About a third of any Chinese text are these;
 * of the same bytes in a wrong encoding, next to none.
 */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理府委局务民法院案条款项規定為國會這個來時們說對發過後經進與關條機關應將務門長個實現點業開無問題體學產員設種電質議縣市區鄉鎮號，。、：；？！（）“”《》「」〔〕　',
);

/** Share of letters, digits, line ends and common characters, 0 to 1. */
function commonShare(text: string): number {
  let known = 0;
  for (const character of text) {
    if (common.has(character) || /[\w\s.,:;()<>/="%-]/u.test(character))
      known++;
  }
  return text.length === 0 ? 0 : known / text.length;
}

function brokenShare(text: string): number {
  // Private-use characters too: a wrong guess at Big5 gives many of them.
  const broken = text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  return text.length === 0 ? 0 : broken / text.length;
}

function isMostlyText(text: string): boolean {
  return brokenShare(text.slice(0, sampleSize)) < 0.05;
}

/** Control characters that no text holds. */
function controlsIn(sample: Uint8Array): number {
  let count = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 27)) count++;
  }
  return count;
}
