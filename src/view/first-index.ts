/**
 * The first index below `length` that passes, by bisection: those after it pass
 * too. `length` when none does.
 */
export function firstIndex(
  length: number,
  passes: (index: number) => boolean,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
