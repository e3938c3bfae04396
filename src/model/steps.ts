/**
 * Work in steps: whoever drives it may let something else happen after each
 * `yield` before it goes on. A step takes a few milliseconds at the most for a
 * text of a million characters.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** The result of work in steps, all of it now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
