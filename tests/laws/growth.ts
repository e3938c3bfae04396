/** How much longer the text is that is read for comparison. */
export const times = 8;

/**
 * How often the time of the short text the long one may take. A reader that is
 * linear takes eight, and some more for what is collected of its garbage; one
 * whose time is quadratic takes sixty-four.
 */
export const most = 14;

/** Pairs that are measured before a reader is taken for one that is not linear. */
const pairs = 24;

/** The least processor time of some runs, in milliseconds. */
function timeOf(run: () => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at += 1) {
    const start = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * How often the time of a text its eightfold takes: the least of some pairs,
 * each measured at one go, as another program can slow down any of them. Pairs
 * are measured until one is short enough.
 */
export function growthOf(
  read: (source: string) => void,
  source: string,
): number {
  const whole = source.repeat(times);
  timeOf(() => read(source), 2);
  let least = Number.POSITIVE_INFINITY;
  for (let pair = 0; pair < pairs && least > most; pair += 1) {
    // A garbage collection falls into one of three short runs, not into all.
    const before = timeOf(() => read(source), 3);
    const after = timeOf(() => read(whole), 1);
    least = Math.min(least, after / Math.max(before, 0.5));
  }
  return least;
}
