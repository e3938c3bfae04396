import type {Ordinal, OrdinalStyle} from '../model/ordinal.js';
import {numberOf, romanNumber} from './numerals.js';

/** A mark at the start of a line: the number of a structure. */
export interface Mark {
  readonly ordinal: Ordinal;
  /** What its level is counted by: its style; decimals by their parts too. */
  readonly key: string;
  /** Where the text after the mark and its blanks begins. */
  readonly end: number;
}

interface NumberingRow {
  readonly style: OrdinalStyle;
  /** Group 1 is the number, group 2 (or 3) what is inserted after it. */
  readonly pattern: RegExp;
}

const N = '[一二三四五六七八九十百千零〇○两兩廿卅]';
const D = '[0-9０-９]';
/** 第三章的规定, 第二条、第三条: a sentence that begins with a reference. */
const cited = '(?![的第、，,和至到或及与與所中内內之规規])';
const law = (sign: string) =>
  new RegExp(
    `^第\\s*(${N}+|${D}+)(?:[-－](${D}+))?\\s*${sign}(?:\\s*之\\s*(${N}+|${D}+))?(?:\\s+|${cited})`,
  );

/**
 * The marks, by the sign a line can begin with; in a list the first that
 * matches wins. The picture shows where the text begins.
 */
const rows: readonly (readonly [string, readonly NumberingRow[]])[] = [
  [
    '第',
    [
      // 第一编　总则; 第二篇　建设现代产业体系
      //        ^               ^
      {style: 'part', pattern: law('[编編篇]')},
      // 第一分编　通则
      //          ^
      {style: 'subpart', pattern: law('分[编編]')},
      // 第 四 章之一 直轄市山地原住民區
      //             ^
      {style: 'chapter', pattern: law('章')},
      // 第二节　职权
      //        ^
      {style: 'section', pattern: law('[节節]')},
      // 第一百二十条之一　资助恐怖活动组织
      //                  ^
      {style: 'article', pattern: law('[条條]')},
      // 第一，提高门槛。
      //      ^
      {style: 'enumerated', pattern: new RegExp(`^第(${N})\\s*[，,]\\s*`)},
    ],
  ],
  [
    '一二三四五六七八九十百廿卅',
    [
      // 十一、保障措施
      //      ^
      {
        style: 'comma',
        pattern: new RegExp(`^(${N}{1,5})\\s*[、．.]\\s*(?!${N}+[、，])`),
      },
      // 二是推动经济稳中向好。
      //     ^
      {style: 'enumerated', pattern: /^([一二三四五六七八九十]{1,3})(?:是|要)/},
    ],
  ],
  [
    '（(',
    [
      // （一）总体思路。坚持稳中求进
      //      ^
      {
        style: 'parenthesized',
        pattern: new RegExp(`^[（(]\\s*(${N}{1,5})\\s*[）)]\\s*[、.．]?\\s*`),
      },
      // （3）反应及时、处置果断。
      //      ^
      {
        style: 'arabic-parenthesized',
        pattern: new RegExp(`^[（(]\\s*(${D}{1,2})\\s*[）)]\\s*[、.．]?\\s*`),
      },
      // （甲）基本原則
      //      ^
      {
        style: 'stem-parenthesized',
        pattern: /^[（(]\s*([甲乙丙丁戊己庚辛壬癸])\s*[）)]\s*/,
      },
    ],
  ],
  [
    '0123456789０１２３４５６７８９',
    [
      // 2.1.3　指挥部成员单位职责
      //        ^
      {
        style: 'decimal',
        pattern: new RegExp(
          `^(${D}{1,2}(?:[.．]${D}{1,2}){1,5})(?![0-9０-９.．%％年])[、]?\\s*`,
        ),
      },
      // 12．营造良好环境。; 2.2019年起执行
      //     ^                ^
      {
        style: 'arabic',
        pattern: new RegExp(
          `^(${D}{1,3})\\s*(?:、(?!${D}+[、，])|[.．](?!${D})|[.．](?=(?:19|20)${D}{2}年))\\s*`,
        ),
      },
      // 3）组织专家评审
      //    ^
      {
        style: 'arabic-parenthesized',
        pattern: new RegExp(`^(${D}{1,2})\\s*[）)]\\s*`),
      },
      // 2　组织机构和职责
      //    ^
      {
        style: 'decimal-word',
        pattern: new RegExp(`^(${D}{1,2})\\s+(?=[\\u3400-\\u9fff])`),
      },
      // 2组织指挥体系, the whole line
      //  ^
      {
        style: 'decimal-word',
        pattern: new RegExp(
          `^(${D}{1,2})(?=[\\u3400-\\u9fff]{2,16}$)(?![年月日号號時时分秒个個项項家名人件次万萬亿億])`,
        ),
      },
    ],
  ],
  [
    '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
    // ③样车管理
    //  ^
    [{style: 'circled', pattern: /^([①-⑳])\s*[、.．]?\s*/}],
  ],
  [
    '壹贰貳叁參参肆伍陆陸柒捌玖拾',
    [
      // 貳、施政規劃與執行
      //     ^
      {
        style: 'formal',
        pattern: /^([壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3})\s*[、.．]\s*/,
      },
    ],
  ],
  [
    '甲乙丙丁戊己庚辛壬癸',
    // 甲、總述
    //     ^
    [{style: 'stem', pattern: /^([甲乙丙丁戊己庚辛壬癸])\s*[、.．]\s*/}],
  ],
  [
    'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
    // Ⅲ、研究方法
    //    ^
    [{style: 'roman', pattern: /^([Ⅰ-Ⅻ])\s*[.．、]\s*/}],
  ],
  [
    'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
    [
      // II. 經濟發展
      //     ^
      {
        style: 'roman',
        pattern: /^([IVX]{1,5})\s*[.．、]\s*(?=[\u3400-\u9fff])/,
      },
      // a)植物生存状态。
      //   ^
      {style: 'other', pattern: /^([a-zA-Z])(?:[)）、．]|\.\s)\s*/},
    ],
  ],
];

const rowsBySign: ReadonlyMap<string, readonly NumberingRow[]> = new Map(
  rows.flatMap(([signs, list]) =>
    Array.from(signs, (sign) => [sign, list] as const),
  ),
);
const order = '甲乙丙丁戊己庚辛壬癸';

/** The mark that a line's text begins with; null when it begins with none. */
export function readMark(text: string): Mark | null {
  const candidates = rowsBySign.get(text.charAt(0));
  if (!candidates) return null;
  for (const {style, pattern} of candidates) {
    const match = pattern.exec(text);
    if (match) return markOf(style, match);
  }
  return null;
}

function markOf(style: OrdinalStyle, match: RegExpExecArray): Mark {
  const written = match[1] ?? '';
  const inserted = match[2] ?? match[3];
  const parts = style === 'decimal' ? written.split(/[.．]/) : [written];
  const ordinal: Ordinal = {
    style,
    number: countOf(style, parts[parts.length - 1] ?? ''),
    ...(inserted && {inserted: numberOf(inserted)}),
    text: match[0].trim(),
  };
  const key = style.startsWith('decimal') ? `decimal${parts.length}` : style;
  return {ordinal, key, end: match[0].length};
}

function countOf(style: OrdinalStyle, written: string): number {
  if (style === 'circled') return written.charCodeAt(0) - 0x245f;
  if (style === 'roman') return romanNumber(written);
  if (style === 'other') return written.charCodeAt(0) & 31 || 1;
  if (style === 'stem' || style === 'stem-parenthesized')
    return order.indexOf(written) + 1;
  return numberOf(written);
}
