import type {DateField} from '../model/fields.js';
import {numberOf} from './numerals.js';

const D = '[0-9０-９]';
const H = '[一二三四五六七八九十〇○ＯO零廿卅]';
const B = '\\s*';

/**
 * The written forms of a day, each as a whole line; parentheses may stand
 * around it. Groups: year, month, day.
 */
const forms: readonly {
  readonly pattern: RegExp;
  /** The year that year 1 is counted after: 1911 for 民國. */
  readonly era: number;
}[] = [
  // 2018年12月21日, 2018年12月, 2018年
  {
    pattern: new RegExp(
      `^(${D}{4})${B}年(?:${B}(${D}{1,2})${B}月(?:${B}(${D}{1,2})${B}[日号號])?)?$`,
    ),
    era: 0,
  },
  // 二〇〇四年十一月四日, 一九九六年二月, 二○一二年, 二Ｏ一一年
  {
    pattern: new RegExp(
      `^(${H}{4})${B}年(?:${B}(${H}{1,3})${B}月(?:${B}(${H}{1,3})${B}日)?)?$`,
    ),
    era: 0,
  },
  // 2018-12-21, 2018/12/21, 2018.12.21, with or without a time
  {
    pattern: new RegExp(
      `^(${D}{4})[-－/.．](${D}{1,2})[-－/.．](${D}{1,2})(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?$`,
    ),
    era: 0,
  },
  // 中華民國 104 年 4 月 17 日, 民國一百零四年四月
  {
    pattern: new RegExp(
      `^(?:中[華华])?民[國国]${B}(${D}{1,3}|[一二三四五六七八九十百零〇○]{1,5})${B}年(?:${B}(${D}{1,2}|${H}{1,3})${B}月(?:${B}(${D}{1,2}|${H}{1,3})${B}日)?)?$`,
    ),
    era: 1911,
  },
  // 104.4.17, 104/4/17
  {
    pattern: new RegExp(`^(${D}{2,3})[./．](${D}{1,2})[./．](${D}{1,2})$`),
    era: 1911,
  },
];

/** 2019年5月8日（星期三） */
const weekday = /\s?[（(]星期[一二三四五六日天][）)]$/;

/** What every form ends with: nearly every line ends otherwise. */
const lastOfDate = '年月日号號0123456789０１２３４５６７８９）) \u3000\t';

/**
 * The date that a text is, in any of the written forms; null when it is not one
 * or names no day of the calendar. `text` is kept as it was.
 */
export function dateOf(text: string): DateField | null {
  if (text.length > 30 || !lastOfDate.includes(text.charAt(text.length - 1)))
    return null;
  const bare = text
    .replace(weekday, '')
    .replace(/^[（(]\s*|\s*[）)]$/g, '')
    .trim();
  for (const {pattern, era} of forms) {
    const match = pattern.exec(bare);
    if (match) return fieldOf(match, era, text);
  }
  return null;
}

function fieldOf(
  [, year = '', month, day]: RegExpExecArray,
  era: number,
  text: string,
): DateField | null {
  const parts = [numberOf(year) + era];
  if (month) parts.push(numberOf(month));
  if (day) parts.push(numberOf(day));
  const [, m = 1, d = 1] = parts;
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const value = parts
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
  return {value, text};
}
