import {frames} from './reader-fixture.js';

/** Milliseconds: far more than a slow machine needs, less than for ever. */
const patience = 30_000;

/** What a question answers when it first has an answer. */
export async function until<T>(ask: () => T | null | undefined): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = ask();
    if (answer) return answer;
    await frames(1);
  }
  throw new Error('It never came.');
}
