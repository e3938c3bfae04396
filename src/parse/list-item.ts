import type {Ordinal} from '../model/ordinal.js';
import type {ItemEntry, Row} from './row.js';

/**
 * The item that a line without a mark of its own is in a list of HTML or
 * Markdown. An ordered list counts its items for the reader, who cites them by
 * that number: it is kept as the ordinal that a browser shows.
 *
 * <ol><li>身份证明；</li><li>营业执照。</li></ol>
 *         ^ 1.               ^ 2.
 */
export function listItem(row: Row): ItemEntry | null {
  const {line} = row;
  const hint = line.kind === 'text' ? line.hints.listItem : undefined;
  if (!hint) return null;
  const {level, number, first} = hint;
  const isCounted = number !== null && number > 0;
  const ordinal: Ordinal | null = isCounted
    ? {style: 'arabic', number, text: `${number}.`}
    : null;
  const key = `${isCounted ? 'ol' : 'ul'}${level}`;
  const opens = first ? level : null;
  return {type: 'item', row, ordinal, marker: null, key, opens, start: 0};
}
