/**
 * Styles of the marks that number a structure (结构层次序数). The first five
 * are the divisions of a law (立法法 art. 65); the next four the four levels of
 * GB/T 9704-2012 §7.3.3; then those of Taiwan's 公文程式; then what is seen in
 * published documents besides.
 */
export const ordinalStyles = [
  'part', // 第一编
  'subpart', // 第一分编
  'chapter', // 第一章, 第四章之一
  'section', // 第一节
  'article', // 第一条, 第一百二十条之一, 第 7-1 條
  'comma', // 一、
  'parenthesized', // （一）, (一)
  'arabic', // 1., 1．, 1、
  'arabic-parenthesized', // （1）, (1), 1)
  'circled', // ①
  'formal', // 壹、
  'stem', // 甲、
  'roman', // I., Ⅱ、
  'stem-parenthesized', // （甲）
  'decimal', // 1.1, 2.1.3
  'decimal-word', // 1 总则
  'enumerated', // 一是, 第一，, 一要
  'appendix', // 附件1, 附录A
  'other', // a., (i), A、
] as const;

export type OrdinalStyle = (typeof ordinalStyles)[number];

/** The number of a structure: how it is written and what it counts. */
export interface Ordinal {
  readonly style: OrdinalStyle;
  /** The number that the mark counts, from 1; of `2.1.3`, 3. */
  readonly number: number;
  /** The number after 之: 1 in 第一百二十条之一 and in 第 7-1 條. */
  readonly inserted?: number;
  /** The mark as written, without spaces around it: `（一）`, `第三章`, `2.1.3`. */
  readonly text: string;
}

/**
 * What stands between a mark and its text when a report is written out: an
 * ideographic space after 第X章 (GB/T 9704 and the statute books print one), a
 * space after decimals, nothing after marks that end in punctuation.
 */
export function ordinalGap(ordinal: Ordinal): string {
  switch (ordinal.style) {
    case 'part':
    case 'subpart':
    case 'chapter':
    case 'section':
    case 'article':
      return '\u3000';
    case 'decimal':
    case 'decimal-word':
    case 'appendix':
      return ' ';
    default:
      return '';
  }
}
