import type {FieldName} from '../model/fields.js';
import {dateOf} from './dates.js';
import {documentNumberOf} from './document-number.js';
import {namedSection} from './named-sections.js';
import {presenterOf, salutation} from './presenters.js';
import type {Row} from './row.js';
import {genreNoun} from './title.js';

/** Rows of a document's head and the fields that they carry. */
export interface HeadReading {
  readonly fields: ReadonlyMap<Row, FieldName>;
  /** The rows whose text makes the title, repeated titles left out. */
  readonly title: readonly Row[];
  /** How many rows the head takes; plain ones among them are paragraphs. */
  readonly length: number;
}

/** What a field line says about itself; the first that matches wins. */
const tests: readonly {
  readonly field: FieldName;
  readonly matches: (text: string) => boolean;
}[] = [
  // 机密★1年; 000001
  {
    field: 'classification',
    matches: like(/^(?:绝密|絕密|机密|機密|秘密)(?:[★☆*].{0,8})?$|^[0-9]{6}$/),
  },
  // 特急
  {
    field: 'urgency',
    matches: like(/^(?:特急|加急|特提|平急|急件|最速件|速件|普通件)$/),
  },
  // 签发人：张三　李四
  {field: 'signatories', matches: like(/^[签簽][发發]人[：:]/)},
  // 国办发〔2019〕6号
  {field: 'documentNumber', matches: (text) => documentNumberOf(text) !== null},
  // 某某市人民政府文件, an authority and its sign; not 其他文件, 提交文件
  {
    field: 'agency',
    matches: like(
      /^(?!.*(?:关于|關於))[^《》。，]{1,23}(?:政府|[委会會部局厅廳办辦室院处處署社队隊组組司校学學行心团團])文件$/,
    ),
  },
  // 各位代表：
  {field: 'salutation', matches: like(salutation)},
  // 各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
  {
    field: 'addressees',
    matches: like(
      /^(?!.*(?:如下|以下|下列|现将|特此)|[计計]?[单單]位|(?:[责責]任|[牵牽][头頭]|主管|配合)部)[^。；：:“]{1,200}(?:政府|[部委局厅廳院办辦会會司心学學校省市区區县縣州盟旗团團行社署处處所关關业業构構位组組门門])[：:]$/,
    ),
  },
  // （2020年5月28日第十三届全国人民代表大会第三次会议通过）
  {
    field: 'enactment',
    matches: like(
      /^[（(]?\s*(?:[0-9]{4}|[一二〇○零九八七]{4})\s*年.{2,160}(?:通过|通過|公布|发布|發布|施行|修订|修正|批准|修改|备案)[^。]{0,20}[）)]?$|^(?:修正|公布|發布|发布|施行)日期\s*[：:]/,
    ),
  },
  // ——2026年1月26日在某某省第十四届人民代表大会第四次会议上
  {
    field: 'occasion',
    matches: like(
      /^[—―–－(（-]{0,5}\s*(?:.{0,16}[日号])?[在于].{2,60}[会會](?:[议議])?上(?:.{0,8}|\s+\S{2,16}[长長席任]\s+\S{2,6})$|^.{0,12}第.{1,4}[届屆].{0,8}第?.{1,4}次.{0,8}[会會](?:[议議])?$/,
    ),
  },
  // ——二〇二五年度总结
  {
    field: 'subtitle',
    matches: like(/^(?:—{1,2}|―{1,2}|-{1,4}|–|－{1,2})\s*[^\s\d-]/),
  },
  // （2018年1月2日）
  {field: 'issuedOn', matches: (text) => dateOf(text) !== null},
];

/** Fields above a speaker. */
const spoken = ['occasion', 'subtitle', 'issuedOn'] as const;

/** A title that names the documents it amends runs over several lines. */
const longestTitle = 160;

/** Rows of a title that names no genre: 附件2 / 联系人 / 姓名 / 电话. */
const unnamedTitle = {main: 4, attached: 1} as const;
const longestTitleRows = 4;
/** Rows of a title that stands alone, beside the fields of a head. */
const longestBareTitle = 3;

/** A line that could be part of a title: no sentence, no label, no caption. */
const longestTitleLine = 60;
const notTitle =
  /[。；：:，,！]$|。|^[（(]|[摄攝]$|^(?:前言|引言|序言|序|摘要|目\s*[录錄次])$|^第\s*\d{1,4}\s*期$|^[〔［[]\d{4}[〕］\]]第?\d{1,4}期$/;
const farthestSalutation = 30;

/** Reads the head of a document: what stands before its body. */
export function readHead(
  rows: readonly Row[],
  place: 'main' | 'attached',
): HeadReading {
  const length = headLength(rows, place);
  const head = rows.slice(0, length);
  const fields = new Map<Row, FieldName>();
  const known = new Set<FieldName>();
  const title: Row[] = [];
  let titleIsOpen = true;
  head.forEach((row, at) => {
    const field =
      fieldOf(row) ??
      presenterOf(row, rows[at + 1], {
        isSpoken: spoken.some((name) => known.has(name)),
        title: title[title.length - 1]?.text ?? '',
        hasSpeaker: known.has('speaker'),
      });
    if (field) {
      fields.set(row, field);
      known.add(field);
      if (title.length > 0) titleIsOpen = false;
    } else if (!canBeTitle(row)) {
      if (title.length > 0) titleIsOpen = false;
    } else if (titleIsOpen) title.push(row);
  });
  const kept = titleRows(title, unnamedTitle[place]);
  for (const row of kept) fields.set(row, 'title');
  markRepeated(head, kept, fields);
  return {fields, title: kept, length};
}

function like(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

function fieldOf(row: Row): FieldName | null {
  if (row.line.kind !== 'text' || row.text.length > 240) return null;
  for (const {field, matches} of tests) if (matches(row.text)) return field;
  return null;
}

/**
 * How many rows stand before the body. A salutation or the addressees end the
 * head; without them the first sentence or numbered row begins the body.
 */
function headLength(rows: readonly Row[], place: 'main' | 'attached'): number {
  let sentences = -1;
  const last = Math.min(rows.length, farthestSalutation);
  for (let at = 0; at < last; at += 1) {
    const row = rows[at];
    if (!row || row.mark || row.line.kind !== 'text') break;
    if (at > 0 && namedSection(row.text) !== undefined) {
      if (sentences < 0) sentences = at;
      break;
    }
    const field = fieldOf(row);
    if (field === 'salutation' || field === 'addressees') return at + 1;
    if (sentences < 0 && !field && isSentence(row)) sentences = at;
  }
  if (sentences >= 0) return sentences;
  const body = rows.findIndex(
    (row) => row.mark !== null || row.line.kind !== 'text' || isBody(row),
  );
  if (body >= 0) return body;
  // Below 附件2 stands a title, and all that follows can be a form or a table.
  if (place === 'attached') return Math.min(rows.length, longestTitleRows);
  return isTitleOnly(rows) ? rows.length : 0;
}

function isBody(row: Row): boolean {
  return isSentence(row) && fieldOf(row) === null;
}

function isSentence(row: Row): boolean {
  const {text} = row;
  if (/[。；：:！]$/.test(text)) return true;
  return text.length > longestTitleLine && !isLongTitle(row);
}

/**
 * 某某部关于修改《某某规定》等十二件规章的决定
 *                                      ^---: however long, it is a title
 */
function isLongTitle({line, text}: Row): boolean {
  return (
    line.kind === 'text' &&
    text.length <= longestTitle &&
    !/[。；：:！]/.test(text) &&
    (line.hints.headingLevel === 1 ||
      (/^[^《，]{2,30}关于|^[^《，]{2,30}關於/.test(text) &&
        genreNoun.test(text)))
  );
}

/** Whether nothing but a title is there, and the fields of a head. */
function isTitleOnly(rows: readonly Row[]): boolean {
  let others = 0;
  return rows.every((row) => {
    if (fieldOf(row) === null) others += 1;
    return others <= longestBareTitle;
  });
}

function canBeTitle(row: Row): boolean {
  const {line, text} = row;
  return (
    line.kind === 'text' &&
    (text.length <= longestTitleLine || isLongTitle(row)) &&
    (!notTitle.test(text) || line.hints.headingLevel === 1) &&
    namedSection(text) === undefined
  );
}

/**
 * The rows of the title among its candidates: the source's own first heading;
 * else up to the last that ends with the name of a genre (通知, 报告); else all.
 */
function titleRows(rows: readonly Row[], unnamed: number): readonly Row[] {
  const main = rows.filter(
    ({line}) => line.kind === 'text' && line.hints.headingLevel === 1,
  );
  if (main.length > 0) return main;
  let last = rows.length - 1;
  while (last > 0 && !genreNoun.test(squeeze(rows[last]))) last -= 1;
  const chosen =
    last > 0 || genreNoun.test(squeeze(rows[0]))
      ? rows.slice(0, last + 1)
      : rows.slice(0, unnamed);
  return chosen.filter((row, at) => !repeats(chosen, row, at));
}

/** Whether a candidate only says again what an earlier one said. */
function repeats(rows: readonly Row[], row: Row, at: number): boolean {
  return rows
    .slice(0, at)
    .some((earlier) => squeeze(earlier).includes(squeeze(row)));
}

/** Rows that print the title once more, whole or line by line. */
function markRepeated(
  head: readonly Row[],
  title: readonly Row[],
  fields: Map<Row, FieldName>,
): void {
  const whole = title.map(squeeze).join('');
  for (const row of head) {
    if (whole === '' || fields.has(row) || row.text.length < 4) continue;
    if (whole.includes(squeeze(row))) fields.set(row, 'title');
  }
}

function squeeze(row: Row | undefined): string {
  return (row?.text ?? '').replace(/\s+/g, '');
}
