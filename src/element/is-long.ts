import type {Report} from '../model/nodes.js';
import {textOf} from '../model/text-of.js';

/**
 * Characters above which a source is read and its article made in slices: a
 * slow computer stands still for a tenth of a second with so many.
 */
const longFrom = 20_000;

/** Whether a source is too long to be read in one go. */
export function isLongSource(source: unknown): boolean {
  if (typeof source === 'string') return source.length > longFrom;
  return (
    Array.isArray(source) &&
    isMore(source, ({textContent}: Node) => textContent?.length ?? 0)
  );
}

/** Whether a report is too long for its article to be made in one go. */
export function isLongReport({children, attachments}: Report): boolean {
  const all = [...children, ...attachments];
  return isMore(all, (node) => textOf(node).length);
}

function isMore<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
): boolean {
  let length = 0;
  return items.some((item) => {
    length += lengthOf(item);
    return length > longFrom;
  });
}
