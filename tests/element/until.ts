import {frames} from './reader-fixture.js';

/** What a question answers when it first has an answer; some seconds at most. */
export async function until<T>(ask: () => T | null | undefined): Promise<T> {
  for (let i = 0; i < 300; i += 1) {
    const answer = ask();
    if (answer) return answer;
    await frames(1);
  }
  throw new Error('It never came.');
}
