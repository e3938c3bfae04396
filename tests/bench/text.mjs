import {marked} from 'marked';
import {parseReport} from '../../dist/index.js';
import {median} from './reader.mjs';
import {reportText} from './report-text.mjs';

/** How often a thing is done for one number; the first does not count. */
const ROUNDS = 7;

/** Parsing against marked, which reads the same text as Markdown. */
export async function measureText(sizes) {
  const ratios = sizes.map((size) => {
    // An empty line parts paragraphs in Markdown; without one, marked
    // overflows its stack on a million characters.
    const text = reportText(size).replace(/\n/g, '\n\n');
    const [own, other] = byTurns([
      () => parseReport(text),
      () => marked.parse(text),
    ]);
    return own / other;
  });
  return [
    {name: 'Parsing ÷ `marked`', values: ratios, limits: sizes.map(() => 1)},
  ];
}

/** Median times of several functions that take turns. */
function byTurns(functions) {
  const times = functions.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    functions.forEach((run, index) => {
      const start = performance.now();
      run();
      if (round > 0) times[index].push(performance.now() - start);
    });
  }
  return times.map(median);
}
