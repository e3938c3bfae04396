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
