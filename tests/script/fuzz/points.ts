/** The first code point alone in which two converters differ; null if none. */
export function firstPoint(
  difference: (text: string) => string | null,
  from: number,
  to: number,
): string | null {
  for (let point = from; point <= to; point++) {
    const found = difference(String.fromCodePoint(point));
    if (found !== null) return found;
  }
  return null;
}
