import {nextTask} from '../model/next-task.js';
import type {Steps} from '../model/steps.js';

/** Milliseconds of a slice, so that a key or a touch is answered between two. */
const slice = 6;

/**
 * A promise of the result of work in steps, done in slices between which the
 * page answers. Rejects with the signal's reason once it is called off.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Result> {
  let until = Date.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() <= until) continue;
    await nextTask();
    if (signal.aborted) throw signal.reason;
    until = Date.now() + slice;
  }
}
