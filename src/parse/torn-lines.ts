import type {Line, TextLine} from '../source/line.js';
import {joinLines} from './join-lines.js';
import {readMark} from './numbering.js';

/**
 * What shows that a line goes on in the next one, wherever it was broken. The
 * caret is the break.
 */
const signs: readonly {
  readonly name: string;
  readonly torn: (before: string, after: string) => boolean;
}[] = [
  // 制定本憲法
  //          ^
  // ，頒行全國
  {
    name: 'punctuation first',
    torn: (before, after) =>
      /^[，。、；！？）》」』”’】〕]/.test(after) && !/[。！？]$/.test(before),
  },
  // 各省、自治区、直辖市人民政府，
  //                              ^
  // 国务院各部委、各直属机构：
  {name: 'comma last', torn: (before) => /[，、]$/.test(before)},
  // （二）坚持不懈用
  //                ^
  // 科学理论凝心铸魂。
  {
    name: 'heading cut',
    torn: (before) =>
      before.length <= 40 &&
      /[和与與及以用在对對把将將被从從向]$/.test(before) &&
      readMark(before) !== null,
  },
  // （二○○四年六月十六日国务院
  //                            ^
  // 第54次常务会议修订通过）
  {
    name: 'open bracket',
    torn: (before, after) =>
      before.length <= 60 && isLeftOpen(before) && closesSoon(after),
  },
];

const opening = '（《「『“〈(';
const closing = '）》」』”〉)';

/** Lines with the torn ones joined. */
export function mendTornLines(lines: readonly Line[]): readonly Line[] {
  const mended: Line[] = [];
  for (const line of lines) {
    const last = mended[mended.length - 1];
    if (line.kind === 'text' && last?.kind === 'text' && isTorn(last, line))
      mended[mended.length - 1] = joinLines(last, line);
    else mended.push(line);
  }
  return mended;
}

function isTorn(before: TextLine, after: TextLine): boolean {
  if (before.text.length > 2000 || readMark(after.text)) return false;
  return signs.some(({torn}) => torn(before.text, after.text));
}

function isLeftOpen(text: string): boolean {
  if (/[。；：]$/.test(text)) return false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (closing.includes(text.charAt(at))) return false;
    if (opening.includes(text.charAt(at))) return true;
  }
  return false;
}

function closesSoon(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, 40); at += 1) {
    if (opening.includes(text.charAt(at))) return false;
    if (closing.includes(text.charAt(at))) return true;
  }
  return false;
}
