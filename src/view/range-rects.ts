/**
 * The rectangles of a range's text. WebKit has none for text in a group that is
 * skipped by content-visibility, until an element in there was measured, which
 * lays it out; other engines lay it out for the range.
 */
export function rectsOf(range: Range): DOMRectList {
  const rects = range.getClientRects();
  if (rects.length > 0) return rects;
  range.startContainer.parentElement?.getBoundingClientRect();
  return range.getClientRects();
}

/** The rectangle around a range's text; see {@link rectsOf}. */
export function rectAround(range: Range): DOMRect {
  rectsOf(range);
  return range.getBoundingClientRect();
}
