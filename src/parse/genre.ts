import type {Row} from './row.js';

/**
 * What the marks of a document count, which its genre decides more than the
 * marks do.
 *
 * - `articles`: 第X条 stand at line starts; below them marks count items (款 项
 *   目): 0 of 2,892 line-initial （一） are headings in laws.
 * - `numbered-rules`: 一、…五十四、 run on over chapters and are the articles.
 * - `sections`: everything else.
 */
export type Genre = 'articles' | 'numbered-rules' | 'sections';

/** The genre of a document. */
export function genreOf(rows: readonly Row[]): Genre {
  let articles = 0;
  let chapters = 0;
  let clause = 0;
  let runsOn = 0;
  let afterChapter = false;
  for (const {mark} of rows) {
    if (!mark) continue;
    const {number} = mark.ordinal;
    if (mark.key === 'article') articles += 1;
    if (mark.key === 'chapter') {
      chapters += 1;
      afterChapter = true;
    }
    if (mark.key === 'comma') {
      if (afterChapter && number > 1 && number === clause + 1) runsOn += 1;
      clause = number;
      afterChapter = false;
    }
  }
  if (articles >= 2 || (articles === 1 && chapters > 0)) return 'articles';
  return chapters >= 2 && runsOn >= chapters / 2
    ? 'numbered-rules'
    : 'sections';
}
