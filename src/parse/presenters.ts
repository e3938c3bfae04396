import {dateOf} from './dates.js';
import type {Row} from './row.js';
import {genreNoun} from './title.js';

/** A person under the title: 某某省省长　王某某; a name alone. */
const person =
  /^(?:\S{0,24}(?:长|長|主席|主任|总理|總理|书记|書記|代表|行政長官)\s*(?:(?:\S\s?){2,4}|\S{2,12}[·・]\S{2,12})|\S\s?\S{1,2})$/;

/** A person with the office: 某某市审计局局长　王某某. */
const official =
  /^\S{2,24}(?:长|長|主席|主任|总理|總理|书记|書記|行政長官)\s+(?:\S\s?){2,4}$/;

const organ =
  '[^，。：；《》“”、\\s]{2,24}(?:政府|[局厅廳委部办辦院会會署社队隊])';
/** 某某市统计局　国家统计局某某调查队; 财政部、司法部 */
const organs = new RegExp(`^${organ}(?:(?:\\s+|、)${organ}){0,3}$`);

/** What is known of the head above a line. */
export interface Head {
  /** Whether it names the speech: an occasion, a subtitle, a date. */
  readonly isSpoken: boolean;
  /** The title so far, empty before it. */
  readonly title: string;
  readonly hasSpeaker: boolean;
}

/**
 * Who a line of a head says to present the document: the speaker of a report,
 * or the authorities that issue it; null when it says neither.
 *
 * 某某市财政局
 * ^----------^
 * （2024年1月20日）, or 各位代表：, or the first sentence
 */
export function presenterOf(
  {line, text}: Row,
  next: Row | undefined,
  head: Head,
): 'speaker' | 'issuers' | null {
  if (line.kind !== 'text') return null;
  const isBeside = next !== undefined && head.title !== '' && endsHead(next);
  if (!head.hasSpeaker && !genreNoun.test(text)) {
    if (head.isSpoken && person.test(text)) return 'speaker';
    if (isBeside && official.test(text)) return 'speaker';
  }
  const isBelow = genreNoun.test(head.title) && next && isProse(next);
  return (isBeside || isBelow) && organs.test(text) ? 'issuers' : null;
}

/** Whether what follows shows that a line is of the head: a date, 各位代表：. */
function endsHead({text}: Row): boolean {
  return dateOf(text) !== null || salutation.test(text);
}

/** Whether a row begins the body: 为了贯彻执行……，现将有关问题通知如下： */
function isProse({line, text, mark}: Row): boolean {
  return (
    line.kind === 'text' && !mark && text.length > 30 && /[，。]/.test(text)
  );
}

/**
 * Whom a report addresses.
 *
 * 各位代表：; 主任、各位副主任、秘书长、各位委员：; 行政長官：主席、各位市民：
 */
export const salutation =
  /^(?:\S{2,6}[长長][：:])?(?:各位|同志[们們]|尊敬的|主席|主任、|委[员員][长長]、|女士|先生|朋友[们們]|代表[们們])[^。]{0,40}[：:！!]$/;
