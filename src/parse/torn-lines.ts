import type {Line} from '../source/line.js';
import {joinWhere} from './join-lines.js';
import {readMark} from './numbering.js';

/**
 * What shows that a line goes on in the next one, wherever it was broken. The
 * caret is the break.
 */
const signs: readonly {
  readonly name: string;
  readonly torn: (before: string, after: string, first: string) => boolean;
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
  {name: 'comma last', torn: (before) => endsIn(before, '，、')},
  // （二）坚持不懈用
  //                ^
  // 科学理论凝心铸魂。
  {
    name: 'heading cut',
    torn: (before) =>
      before.length <= 40 && isUnfinished(before) && readMark(before) !== null,
  },
  // 一年来，全省经济社会发展的
  //                           ^
  // 主要特点
  {
    name: 'phrase cut',
    torn: (before) =>
      endsIn(before, '的') &&
      /[^目有]的$/.test(before) &&
      readMark(before) === null,
  },
  // 细颗粒物年平均浓度降到25
  //                         ^
  // 微克/立方米
  {
    name: 'figure cut',
    torn: (before, after) =>
      endsIn(before, '0123456789') &&
      /^(?:[%％万萬亿億个個]|年[^度]|微克|平方|公[里斤顷頃]|立方)/.test(after),
  },
  // 是：地区生产总值增长5%左右
  // ^
  {name: 'predicate first', torn: (_, after) => /^是[：:，]/.test(after)},
  // ——2026年1月26日在某某省第十四届
  //                                 ^
  // 人民代表大会第五次会议上
  {
    name: 'occasion cut',
    torn: (before, after) =>
      /^[—―–(（-].{0,20}[在于]/.test(before) &&
      !/[上）)]$/.test(before) &&
      /^.{0,30}[会會](?:[议議])?上[）)]?$/.test(after),
  },
  // （2005年9月30日某某省第十届人民代表大会常务委员会第十九次会议通过　根据
  //                                                                        ^
  // 2018年11月30日某某省第十三届人民代表大会……《关于……的决定》修正）
  {
    name: 'enactment cut',
    torn: (before, after, first) =>
      /^[（(]\s*(?:[0-9]{4}|[一二〇○零九八七]{4})\s*年/.test(first) &&
      !/[）)。]$/.test(before) &&
      before.length >= 20 &&
      after.length <= 300 &&
      /[）)]$|^[^（(]{0,80}(?:通过|通過|修正|修订|公布|批准|施行)/.test(after),
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

/** A longer line is a paragraph, whatever it ends with. */
const longestTorn = 2000;

/** What no heading ends with: 用 unless it is 利用 or 使用, 和 unless 共和. */
const unfinished =
  /(?:[^利使应應作运運采採费費信适適通专專公享录錄聘征徵启啟引实實商民备備借占挪任选選试試效功食药藥农農重]用|[^共温溫平缓緩总總饱飽]和|[^参參]与|[^參]與|[^普涉]及|[^应應面核相绝反]对|[^應面核相絕反]對|[^服]从|[^存所潜潛内內外现現]在|[^可予加所难難]以)$/;

/** The last characters of those: nearly every line ends otherwise. */
const unfinishedEnds = '用和与與及对對从在以';

function isUnfinished(text: string): boolean {
  return endsIn(text, unfinishedEnds) && unfinished.test(text);
}

/** Whether a text ends in one of some characters: a pattern reads all of it. */
function endsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1));
}

const opening = '（《「『“〈(';
const closing = '）》」』”〉)';

/** Lines with the torn ones joined. */
export function mendTornLines(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  /** The lines of the source where a torn heading began. */
  readonly splitHeadings: readonly number[];
} {
  const splitHeadings: number[] = [];
  const mended = joinWhere(lines, (run, next) => {
    const first = run[0];
    const before = run[run.length - 1]?.text ?? '';
    if (!first || before.length > longestTorn || readMark(next.text))
      return false;
    const isTorn = signs.some(({torn}) => torn(before, next.text, first.text));
    if (isTorn && isUnfinished(before) && readMark(before))
      splitHeadings.push(first.number);
    return isTorn;
  });
  return {lines: mended, splitHeadings};
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
