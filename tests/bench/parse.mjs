// Times parseReport against marked on the same text, in one run, after a build:
//
//   npm run bench:parse
//
// Prints processor time per size, the ratio to marked, the time per character
// against that at 100 kB, and the memory that 10 MB of text take.
import {readFileSync} from 'node:fs';
import {marked} from 'marked';
import {parseReport} from '../../dist/index.js';

const report = readFileSync(
  new URL('../fixtures/harbin-fazhi-2022.txt', import.meta.url),
  'utf8',
  // An empty line parts paragraphs: marked overflows its stack on a megabyte
  // of lines without one.
).replace(/\n/g, '\n\n');
const sizes = {'10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '10 MB': 1e7};
const textOf = (size) =>
  report.repeat(Math.ceil(size / report.length)).slice(0, size);

/** The shortest processor time of some runs, in milliseconds. */
function time(read, text) {
  let best = Number.POSITIVE_INFINITY;
  const runs = text.length > 2e6 ? 3 : text.length > 2e5 ? 7 : 30;
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    read(text);
    const {user, system} = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function memoryOf(text) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = parseReport(text);
  const peak = process.memoryUsage().heapUsed - before;
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  return {peak, kept, sections: result.report.children.length};
}

for (let warm = 0; warm < 20; warm += 1) {
  parseReport(textOf(1e5));
  marked.parse(textOf(1e5));
}
const rows = {};
for (const [name, size] of Object.entries(sizes)) {
  const text = textOf(size);
  const ours = time(parseReport, text);
  const theirs = time(marked.parse, text);
  rows[name] = {
    'parseReport ms': Number(ours.toFixed(2)),
    'marked ms': Number(theirs.toFixed(2)),
    'ours / marked': Number((ours / theirs).toFixed(2)),
    'ns per character': Math.round((ours * 1e6) / text.length),
  };
}
const base = rows['100 kB']['ns per character'];
for (const row of Object.values(rows))
  row['against 100 kB'] = Number((row['ns per character'] / base).toFixed(2));
console.table(rows);
const {peak, kept} = memoryOf(textOf(1e7));
const megabytes = (bytes) => Math.round(bytes / 1e6);
console.log(
  `10 MB of text: ${megabytes(peak)} MB at the end of the parse, ${megabytes(kept)} MB kept`,
);
