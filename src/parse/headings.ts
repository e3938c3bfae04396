import {articleHeadings} from './article-headings.js';
import {contentsKey} from './contents.js';
import {type Genre, genreOf} from './genre.js';
import {headOf, readsLikeHeading, readsLikeTitle} from './heading-likeness.js';
import {listItem} from './list-item.js';
import {namedSection} from './named-sections.js';
import {numberedParagraphs} from './numbered-paragraphs.js';
import type {Mark} from './numbering.js';
import {type Entry, type Row, sentenceEnd} from './row.js';
import {type Series, type SeriesStarts, seriesOf, startsOf} from './series.js';
import {unnumberedHeadings} from './unnumbered-headings.js';

/** Divisions of a law above its articles (立法法 art. 65). */
const divisions: ReadonlySet<string> = new Set([
  'part',
  'subpart',
  'chapter',
  'section',
]);

/** Marks that number sentences or items and never a section. */
const neverHeadings: ReadonlySet<string> = new Set(['enumerated', 'other']);

/** Levels that a colon before them makes a list: 应当提交以下材料：/ 1.…… */
const listLevels: ReadonlySet<string> = new Set([
  'arabic',
  'arabic-parenthesized',
  'circled',
]);

/**
 * Parts of a form of Taiwan, whose numbers count statements, and a reply to a
 * question in Hong Kong's council, whose numbers are those of the question.
 *
 * 說明：
 * 一、依據行政院函辦理。
 *
 * 就質詢的三個部分，我的答覆如下：
 *                       ^------^
 */
const statements =
  /^(?:(?:[说說]明|依[据據]|公告事[项項]|[拟擬][办辦]|[办辦]法)|.{0,40}答覆如下)[：:︰]$/;

/**
 * The head of a box beside the text of a plan; what it numbers are items.
 *
 * 专栏3　重大水利工程
 * ^---
 */
const box =
  /^[专專][栏欄]\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9])/;

/**
 * Signs of unnumbered items.
 *
 * ——坚持党管农村工作。毫不动摇地坚持
 *   ^
 */
const bullet = /^(?:—{1,2}|―{1,2}|--|[●•·◆■□▲★※○◎▪◦‣\uf0d8\uf06c\uf0b7])\s*/;

/** What is known of the source around a document. */
export interface Surroundings {
  /** Headings that a printed contents names. */
  readonly printed: ReadonlySet<string>;
  /**
   * The genre of the document that this one is an attachment of. What an annex
   * of a law numbers are clauses, as in the law.
   */
  readonly annexed?: Genre;
}

/**
 * What each row of a document is: heading, article (条), item of a list, or
 * block.
 */
export function classifyRows(
  rows: readonly Row[],
  {printed, annexed}: Surroundings,
): readonly Entry[] {
  const genre = genreOf(rows);
  const headings =
    annexed === 'articles' && genre === 'sections'
      ? new Uint8Array(rows.length)
      : headingRows(rows, printed);
  const firstArticle =
    genre === 'sections'
      ? rows.length
      : rows.findIndex((row) => isArticle(row, genre));
  const over =
    genre === 'sections'
      ? null
      : articleHeadings(
          rows,
          (row) => isArticle(row, genre) || isDivision(row),
          neverHeadings,
        );
  const entries = rows.map((row, at) =>
    entryOf(row, {
      article: isArticle(row, genre),
      heading:
        ((at < firstArticle || isDivision(row)) && headings[at] === 1) ||
        (over?.[at] ?? 0) > 0,
    }),
  );
  return genre === 'sections' && !annexed && !entries.some(isFirstLevel)
    ? withUnnumbered(entries, rows)
    : entries;
}

/** Keys of headings that leave room for a first level without numbers. */
const roomAbove: ReadonlySet<string> = new Set(['parenthesized', 'name']);

/** Whether an entry is a heading that numbers the first level. */
function isFirstLevel(entry: Entry): boolean {
  return entry.type === 'heading' && !roomAbove.has(entry.key);
}

/** Entries of a document without numbered headings, with those it has. */
function withUnnumbered(
  entries: readonly Entry[],
  rows: readonly Row[],
): readonly Entry[] {
  const found = unnumberedHeadings(
    rows,
    (at) => entries[at]?.type === 'heading',
  );
  if (found.size === 0) return entries;
  return entries.map((entry) =>
    found.has(entry.row) || isNamed(entry)
      ? plainHeading(entry.row, 'plain')
      : entry,
  );
}

function isNamed(entry: Entry): boolean {
  return entry.type === 'heading' && entry.key === 'name';
}

/** A heading without a number: the whole line. */
function plainHeading(row: Row, key: string): Entry {
  const end = row.text.length;
  return {type: 'heading', row, ordinal: null, key, start: 0, end};
}

function entryOf(
  row: Row,
  is: {readonly article: boolean; readonly heading: boolean},
): Entry {
  const {mark} = row;
  if (!mark) return unnumbered(row);
  if (is.article) return {type: 'article', row, mark};
  if (is.heading) return headingOf(row, mark);
  if (divisions.has(mark.key) || mark.key === 'enumerated')
    return {type: 'block', row};
  const {ordinal, key, end} = mark;
  return {type: 'item', row, ordinal, marker: null, key, start: end};
}

function headingOf(row: Row, {ordinal, key, end}: Mark): Entry {
  const stop = sentenceEnd(row.text, end);
  return {type: 'heading', row, ordinal, key, start: end, end: stop};
}

function unnumbered(row: Row): Entry {
  const {line, text} = row;
  if (line.kind !== 'text')
    return {type: 'captioned', row, caption: null, unit: null};
  if (namedSection(text) !== undefined) return plainHeading(row, 'name');
  const level = line.hints.headingLevel;
  if (level && readsLikeTitle(row)) return plainHeading(row, `h${level}`);
  const sign = bullet.exec(text);
  if (!sign || sign[0].length === text.length)
    return listItem(row) ?? {type: 'block', row};
  const marker = sign[0].trim();
  const start = sign[0].length;
  return {type: 'item', row, ordinal: null, marker, key: marker, start};
}

function isArticle({mark}: Row, genre: Genre): boolean {
  if (genre === 'articles') return mark?.key === 'article';
  return genre === 'numbered-rules' && mark?.key === 'comma';
}

function isDivision({mark}: Row): boolean {
  return mark !== null && divisions.has(mark.key);
}

/**
 * Which rows are headings: 1 at their places. Of the marks that a printed contents shows, those
 * that it names; of the others, the series that read like headings.
 */
function headingRows(
  rows: readonly Row[],
  printed: ReadonlySet<string>,
): Uint8Array {
  const headings = new Uint8Array(rows.length);
  const shown = new Set<string>();
  if (printed.size > 0)
    rows.forEach((row, at) => {
      if (!row.mark || !isPrinted(row, printed)) return;
      headings[at] = 1;
      shown.add(row.mark.key);
    });
  const all = seriesOf(rows);
  const paragraphs = numberedParagraphs(rows, all);
  const starts = startsOf(all, rows.length);
  const around = {rows, starts, paragraphs};
  for (const series of all) {
    if (shown.has(series.key) || paragraphs[series.at[0] ?? 0] === 1) continue;
    for (const at of headingsOf(series, around)) headings[at] = 1;
  }
  return headings;
}

/** Whether a contents names a row, with its number or, where lost, without. */
function isPrinted({text, mark}: Row, printed: ReadonlySet<string>): boolean {
  const start = mark?.end ?? 0;
  const end = sentenceEnd(text, start);
  return (
    printed.has(contentsKey(text.slice(0, end))) ||
    printed.has(contentsKey(text.slice(start, end)))
  );
}

/** The rows that a series stands among. */
interface Around {
  readonly rows: readonly Row[];
  readonly starts: SeriesStarts;
  /** 1 for the rows whose numbers count paragraphs. */
  readonly paragraphs: Uint8Array;
}

/** Where the headings among the members of a series stand. */
function headingsOf(series: Series, around: Around): readonly number[] {
  const {rows} = around;
  const {key, at} = series;
  if (neverHeadings.has(key)) return [];
  if (divisions.has(key))
    return at.filter((i) => test(rows[i], readsLikeTitle));
  const like = at.filter((i) => test(rows[i], readsLikeHeading));
  if (like.length * 2 < at.length || isList(series, around)) return [];
  return at.filter((i) => test(rows[i], isShortEnough));
}

/**
 * A brother of headings may be long, not endless; and it is no item of a list.
 *
 * “（一）擅自占用停车位的；
 *                        ^
 */
function isShortEnough(row: Row): boolean {
  const {head} = headOf(row);
  return head.length < 80 && !/[；;]$/.test(head);
}

function test(row: Row | undefined, holds: (row: Row) => boolean): boolean {
  return row !== undefined && holds(row);
}

/**
 * Whether a series is a list: most of its members have nothing below them, or a
 * colon before it introduces it, or it is a single number out of nowhere.
 */
function isList(series: Series, around: Around): boolean {
  const {rows} = around;
  const {key, at} = series;
  const first = at[0] ?? 0;
  const number = rows[first]?.mark?.ordinal.number ?? 1;
  if (at.length === 1 && number > 1) return true;
  const empty = at.filter((member) => isEmpty(series, around, member));
  if (empty.length * 2 > at.length) return true;
  const before = rows[first - 1]?.text ?? '';
  if (box.test(before)) return true;
  return listLevels.has(key) ? /[：:]$/.test(before) : statements.test(before);
}

/**
 * Whether a member stands alone and has nothing below it: a brother follows at
 * once, or an uncle, whose series began before.
 */
function isEmpty(
  {key, at}: Series,
  {rows, starts, paragraphs}: Around,
  member: number,
): boolean {
  const row = rows[member];
  const next = rows[member + 1];
  if (!row || (next && !next.mark) || paragraphs[member + 1] === 1)
    return false;
  const start = starts[member + 1] ?? -1;
  const isFollowed =
    !next || next.mark?.key === key || (start >= 0 && start < (at[0] ?? 0));
  return isFollowed && headOf(row).alone;
}
