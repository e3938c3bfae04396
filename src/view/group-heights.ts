import type {GroupPlan} from './plan-groups.js';

/** Paragraphs' margin, in em of the text; the same in article-rules. */
const gap = 0.9;

/** What the height of a text depends on. */
export interface Measure {
  /** Font size in px, and the line height in font sizes. */
  readonly font: number;
  readonly line: number;
  /** Characters of a line. */
  readonly columns: number;
  /** The settings, as the article carries them: spacing is one of them. */
  readonly dress: string;
}

/** The measure of an article; before it is in the page, that of most. */
export function measureOf(article: HTMLElement): Measure {
  const style = getComputedStyle(article);
  const font = Number.parseFloat(style.fontSize) || 18;
  const line = Number.parseFloat(style.lineHeight) / font || 1.8;
  const columns = Math.max(4, (article.clientWidth || 38 * font) / font);
  return {font, line, columns, dress: JSON.stringify(article.dataset)};
}

/** Whether two measures give a text the same height. */
export function sameMeasure(one: Measure, other: Measure): boolean {
  return (
    one.dress === other.dress &&
    one.font === other.font &&
    Math.abs(one.line - other.line) < 0.01 &&
    Math.abs(one.columns - other.columns) < 0.01
  );
}

/** The height of a group in em of the text. */
export function heightOf(
  {blocks}: GroupPlan,
  {columns, line}: Measure,
): number {
  return blocks.reduce(
    (sum, [width, scale]) =>
      sum + Math.ceil((width * scale) / columns) * line * scale + gap,
    0,
  );
}
