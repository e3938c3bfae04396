import {blockTextsOf} from './blocks.js';
import type {Place} from './citations.js';
import type {Report} from './nodes.js';
import {sentencesOf} from './sentences.js';

/** A number with its unit, as a report states it. */
export interface StatedFigure {
  readonly place: Place;
  /** As written: 约4.2万件, 5%左右, 80—90%. */
  readonly text: string;
  /** The number, 万 and 亿 counted in; of a range, its lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number;
  /** As written, without 万 and 亿: 件, 元, %, 个百分点; empty after a bare 10万. */
  readonly unit: string;
  /** 约, 近, 超过, 多, 余, 左右: no exact number. */
  readonly isApproximate: boolean;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

/**
 * Units, longer ones before their beginnings. 年, 月, 日 and 号 are not here:
 * dates and 文号 are no figures.
 */
const units = [
  '个百分点|個百分點|个百分比|百分点|百分點|[%％‰]',
  '个月|個月|小时|小時|分钟|分鐘|工作日|天',
  '美元|欧元|歐元|港元|港币|港幣|新台币|元人民币|元',
  '人次|人口|人|户次|户|戶|名|位|岁|歲|家次|家',
  '平方公里|平方千米|平方米|立方米|方(?![面式案向法便位])|公里|千米|厘米|毫米|米|公顷|公頃|亩|畝|吨标准煤|吨|噸|公斤|斤|千克|微克|毫克|克|标准箱|标箱|標準箱',
  '吉瓦|兆瓦|千瓦时|千瓦時|千瓦|千伏|度',
  '件次|件|项次|项|項|个|個|次|批次|批|起|宗|例|份|篇|部|条|條|张|張|册|冊|套|台|臺|辆|輛|艘|架|座|栋|棟|幢|所|处|處|场次|场|場|期|类|類|种|種|班次|班|趟|列|级|級|倍|床|张床位|株|棵|头|頭|只|隻|条次|公顷',
].join('|');

const digits = '[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?';
const scale = '(?:万亿|萬億|百万|百萬|千万|千萬|亿|億|万|萬|千|百)';
const about =
  '(?:大约|大約|约|約|近|超过|超過|逾|不足|不低于|不低於|不少于|不少於)?';
const more = '(?:多|余|餘)?';
const around = '左右|上下|以上|以下';

/** Where a number can end without a unit: 惠及群众近10万。 */
const bareEnd = `(?=(?:${around})?(?:[，。；、！？：）”’,;!?)]|$))`;

/**
 * A figure, perhaps a range.
 *
 *     发放贷款约4.2万件，增长80%—90%，新增1,200余个岗位
 *             ^^^^^^^      ^^^^^^^    ^^^^^^^^^
 */
const figure = new RegExp(
  `(${about})([-−])?(${digits})\\s?(${scale})?(?:[%％]?\\s*(?:—|–|-|~|～|至|到)\\s*(${digits})(${scale})?)?(${more})(${scale})?(${more})\\s*(?:(${units})|${bareEnd})(${around})?`,
  'gu',
);

/** What stands before a number that is none of our figures: 第3, 〔2019〕6, 1∶5万. */
const before = /[第〔［[（(A-Za-z0-9０-９.．/∶]$|[0-9０-９][:：]$/u;

const powers: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  萬億: 1e12,
};

/** The figures of a report in reading order. */
export function figuresOf(report: Report): readonly StatedFigure[] {
  return blockTextsOf(report).flatMap(({id, text}) => figuresIn(id, text));
}

function figuresIn(id: string, text: string): readonly StatedFigure[] {
  if (!/[0-9０-９]/u.test(text)) return [];
  const sentences = sentencesOf(text);
  let at = 0;
  return [...text.matchAll(figure)].flatMap((match) => {
    const [whole, prefix = ''] = match;
    const found = match.index ?? 0;
    const high = prefix === '' ? higherPart(text, found) : null;
    const start = high ? found - high.length : found;
    // Two characters, and not the text before: that would be quadratic.
    const lead = text.slice(Math.max(0, start - 2), start);
    if (prefix === '' && before.test(lead)) return [];
    const end = found + whole.length;
    while ((sentences[at]?.end ?? text.length) <= start) at++;
    const sentence = sentences[at];
    const read = readFigure(match);
    if (read === null) return [];
    return [
      {
        place: {id, start, end},
        text: text.slice(start, end),
        ...read,
        value: read.value + (high?.value ?? 0),
        sentence: sentence ? text.slice(sentence.start, sentence.end) : text,
      },
    ];
  });
}

/**
 * What stands before a number whose higher part is written with 萬 or 億.
 *
 *     全市共有 16 萬 6,511 人
 *             ^^^^^
 */
const higher = new RegExp(`(${digits})\\s?([万萬亿億])\\s?$`, 'u');

function higherPart(
  text: string,
  start: number,
): {readonly length: number; readonly value: number} | null {
  const [whole, number, power] =
    higher.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (whole === undefined || number === undefined) return null;
  return {length: whole.length, value: numberOf(number, power)};
}

function readFigure(
  match: RegExpMatchArray,
): Pick<StatedFigure, 'value' | 'to' | 'unit' | 'isApproximate'> | null {
  const [, prefix, sign, low = '', lowScale, high, highScale] = match;
  const [more1, lateScale, more2, unit = '', or] = match.slice(7);
  // 3—5万: the power of the end counts for the beginning too.
  const power = lowScale ?? highScale ?? lateScale;
  // 2023, 3、 are numbers and not amounts; 10万 is one without its unit.
  if (unit === '' && !/[万萬亿億]/u.test(power ?? '')) return null;
  const value = numberOf(low, power) * (sign ? -1 : 1);
  const to = high ? numberOf(high, highScale ?? lateScale) : null;
  return {
    value,
    ...(to === null ? {} : {to}),
    unit: unit.replace('％', '%'),
    isApproximate: Boolean(prefix || more1 || more2 || or),
  };
}

function numberOf(text: string, power: string | undefined): number {
  const plain = text
    .replace(/[０-９．]/gu, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/[,，]/gu, '');
  // 0.1 + 0.2: decimal texts times powers of ten are rounded back.
  return Number((Number(plain) * (powers[power ?? ''] ?? 1)).toPrecision(12));
}
