import type {Row} from './row.js';

/** Names of genres that the title of an official document ends with. */
export const genreNoun =
  /(?:[规規]定|[办辦]法|方案|意[见見]|[细細][则則]|[条條]例|[计計][划畫劃]|[规規][划劃]|[预預]案|[规規][则則]|制度|[纲綱]要|[决決]定|[决決][议議]|目[录錄]|清[单單]|[标標][准準]|指南|要[点點]|[报報]告|通知|[通公][报報告]|章程|[纪紀]要|公[约約]|[批答][复復]|函|[请請]示|令|[说說]明|名[单單]|[解释釋]+|法|[实實]施|守[则則]|[协協][议議]|表)(?:[（(][^（）()]{1,30}[）)])?(?:[［[][0-9]{1,2}[］\]])?$/;

/**
 * A text without the blanks that spread its letters.
 *
 * 政 府 工 作 报 告
 *  ^
 */
export function collapseSpacing(text: string): string {
  return /^(?:\S[\s\u3000]+){2,}\S$/.test(text)
    ? text.replace(/[\s\u3000]+/g, '')
    : text;
}

/**
 * The title that lines make: joined without a blank, as official documents
 * break them, unless an empty line parts them.
 */
export function joinTitle(rows: readonly Row[]): string | null {
  let title = '';
  for (const {line, text} of rows) {
    const parted =
      title !== '' && line.kind === 'text' && line.hints.blankBefore;
    title += (parted ? ' ' : '') + collapseSpacing(text);
  }
  return title === '' ? null : title;
}
