import type {DocumentNumber} from '../model/fields.js';
import {numberOf} from './numerals.js';

/**
 * 国办发〔2019〕6号; older pages write [2011] or （2011）.
 * agency  ^year ^serial
 */
const byYear =
  /^(?:[发發]文字[号號][：:]\s*)?([^\s〔[［（(：:，。]{1,16})\s*[〔[［（(【]\s*([0-9０-９]{4})\s*[〕\]］）)】]\s*第?\s*([0-9０-９]{1,5})\s*[号號](?=\s|$)/;
/** 中华人民共和国国务院令第713号, 国务院令 第 七 号 */
const byOrder =
  /^[（(]?([^\s：:，。（(]{2,30}(?:令|公告))\s*[（(]?第\s*([0-9０-９]{1,4}|[一二三四五六七八九十百零〇]{1,6})\s*[号號][）)]?(?=\s|$)/;
/** 第799号, under the title of an order; 〔2024〕7号, as some pages shorten it */
const alone =
  /^(?:第\s*([0-9０-９]{1,4})\s*[号號]|[〔[［]\s*([0-9０-９]{4})\s*[〕\]］]\s*第?\s*([0-9０-９]{1,5})\s*[号號])$/;
/** 院臺綜字第1110012345號 */
const byFile =
  /^(?:[发發]文字[号號][：:]\s*)?([^\s：:，。第]{2,16}字)\s*第\s*([0-9０-９]{4,14})\s*[号號](?=\s|$)/;

/** The document number (发文字号) that a line begins with; null without one. */
export function documentNumberOf(line: string): DocumentNumber | null {
  if (line.length > 60) return null;
  const dated = byYear.exec(line);
  if (dated) {
    const [text, agencyCode = '', year = '', serial = ''] = dated;
    return {
      agencyCode,
      year: numberOf(year),
      serial: plain(serial),
      text: bare(text),
    };
  }
  const other = byOrder.exec(line) ?? byFile.exec(line);
  if (!other) return withoutAgency(line);
  const [text, agencyCode = '', serial = ''] = other;
  return {agencyCode, year: null, serial: plain(serial), text: bare(text)};
}

function withoutAgency(line: string): DocumentNumber | null {
  const match = alone.exec(line);
  if (!match) return null;
  const [text, order, year, serial] = match;
  return {
    agencyCode: '',
    year: year ? numberOf(year) : null,
    serial: plain(order ?? serial ?? ''),
    text,
  };
}

function plain(serial: string): string {
  return serial.length > 6 ? serial : String(numberOf(serial));
}

function bare(text: string): string {
  return text.replace(/^[发發]文字[号號][：:]\s*/, '').trim();
}
