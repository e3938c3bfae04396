import type {Diagnostic} from '../model/diagnostic.js';
import {visit} from '../model/visit.js';
import {detectScript} from './detect-script.js';
import type {Line} from './line.js';

/**
 * Where HKSCS-2004 (Annex, “Big5 and private use area”) put the rows of Big5
 * that it uses: first code point, last code point, lead byte of the first, and
 * how many of that row's trail bytes come before it.
 */
const areas = [
  [0xe000, 0xe310, 0xfa, 0],
  [0xe311, 0xeeb7, 0x8e, 0],
  [0xeeb8, 0xf6b0, 0x81, 0],
  // The row C6 begins at its second half: A1.
  [0xf6b1, 0xf848, 0xc6, 63],
] as const;

/** Trail bytes of a row: 40–7E and A1–FE. */
const rowLength = 157;
const lowTrails = 63;

/**
 * Characters of Hong Kong's public documents for decoders without HKSCS (that
 * of Node.js): 着手, 衞生, 深水埗, 公共屋邨, 太古鰂魚涌, and written Cantonese.
 */
const frequent: Readonly<Record<string, string>> = {
  '\ue2e5': '着',
  '\ue40c': '衞',
  '\ue473': '邨',
  '\ue88c': '埗',
  '\ue11a': '峯',
  '\uecd1': '嘅',
  '\uecd9': '咗',
  '\uecda': '啲',
  '\uecd8': '喺',
  '\ue547': '嚟',
  '\ue517': '鰂',
  '\ue1d0': '栢',
  '\ue0de': '啓',
  '\ue3d0': '葱',
  '\ue527': '鷄',
  '\uecd7': '嗰',
  '\uecb1': '嘢',
};

/** Symbol and Wingdings fonts have their signs here: U+F0D8 is a bullet. */
const symbols = /[\uf020-\uf0ff]/;
const privateUse = /[\ue000-\uf848]/;
const everyPrivateUse = /[\ue000-\uf848]/g;

/**
 * Lines of a Traditional Chinese text in which the private-use characters of
 * old Hong Kong files are the characters they stand for, and a diagnostic that
 * counts them. HKSCS-1999 and -2004 coded in U+E000–F848 what Unicode did not
 * have yet; the Big5 decoder of the Encoding Standard knows them by their
 * Big5-HKSCS bytes. What it does not know stays as it is.
 *
 * 政府會隨U+E2E5社會發展
 *         ^ FED3: 着
 */
export function readHkscs(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const first = lines.find(holdsPrivateUse);
  if (!first || !isTraditional(lines)) return {lines, diagnostics: []};
  const tally: Tally = {mapped: 0, kept: 0};
  const mended = lines.map((line) =>
    holdsPrivateUse(line) ? mapTexts(line, tally) : line,
  );
  const {mapped, kept} = tally;
  if (mapped + kept === 0) return {lines, diagnostics: []};
  const reason = `${mapped} private-use characters of HKSCS were read as the Unicode characters they stand for, ${kept} are kept as they are; save the text in Unicode without private-use characters.`;
  const {number} = first;
  return {
    lines: mended,
    diagnostics: [
      {
        rule: 'private-use-characters',
        severity: 'info',
        reason,
        line: number,
      },
    ],
  };
}

interface Tally {
  mapped: number;
  kept: number;
}

function holdsPrivateUse(line: Line): boolean {
  if (line.kind === 'text') return privateUse.test(line.text);
  let holds = false;
  visit(line.kind === 'table' ? line.table : line.figure, (node) => {
    if (node.type === 'text') holds ||= privateUse.test(node.value);
    else if (node.type === 'image') holds ||= privateUse.test(node.alt);
    return holds ? 'skip' : undefined;
  });
  return holds;
}

function isTraditional(lines: readonly Line[]): boolean {
  let sample = '';
  for (const line of lines) {
    if (line.kind === 'text') sample += line.text.slice(0, 1000);
    if (sample.length > 6000) break;
  }
  return detectScript(sample).tag?.startsWith('zh-Hant') === true;
}

/** A copy of plain data with the texts in it mapped. */
function mapTexts<T>(data: T, tally: Tally, key = ''): T {
  if (typeof data === 'string') {
    // A line has its text twice; its characters count once.
    const counts = key === 'value' ? tally : {mapped: 0, kept: 0};
    return data.replace(everyPrivateUse, (sign) =>
      counted(sign, counts),
    ) as typeof data;
  }
  if (Array.isArray(data))
    return data.map((entry) => mapTexts(entry, tally, key)) as typeof data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      name === 'url' ? value : mapTexts(value, tally, name),
    ]),
  ) as typeof data;
}

function counted(sign: string, tally: Tally): string {
  if (symbols.test(sign)) return sign;
  const character = hkscsCharacter(sign);
  tally[character === sign ? 'kept' : 'mapped'] += 1;
  return character;
}

/** The character that a private-use character of HKSCS is; itself if unknown. */
export function hkscsCharacter(sign: string): string {
  const known = frequent[sign];
  if (known) return known;
  const bytes = big5Bytes(sign.charCodeAt(0));
  if (!bytes) return sign;
  const character = new TextDecoder('big5').decode(bytes);
  return character === '' || /[\ufffd\ue000-\uf8ff]/.test(character)
    ? sign
    : character;
}

/** The two bytes of Big5-HKSCS of a private-use code point; null without. */
export function big5Bytes(code: number): Uint8Array | null {
  for (const [first, last, lead, skipped] of areas) {
    if (code < first || code > last) continue;
    const index = code - first + skipped;
    const trail = index % rowLength;
    return Uint8Array.of(
      lead + Math.floor(index / rowLength),
      trail < lowTrails ? 0x40 + trail : 0xa1 + trail - lowTrails,
    );
  }
  return null;
}
