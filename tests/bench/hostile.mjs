// Prints the processor time of a million characters of what the readers could
// choke on, after a build: `npm run bench:hostile [-- html]`.
import {readFileSync} from 'node:fs';
import {parseReport} from '../../dist/index.js';

const size = 1_000_000;
const sources = JSON.parse(
  readFileSync(
    new URL('../laws/hostile-sources.json', import.meta.url),
    'utf8',
  ),
);
const only = process.argv[2];

/** The least of two readings: the first compiles. */
function secondsOf(source, format) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run += 1) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    parseReport(source, {format});
    const {user, system} = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return Number(best.toFixed(2));
}

for (const [format, units] of Object.entries(sources)) {
  if (only && only !== format) continue;
  const rows = units.map((unit) => {
    const source = unit.repeat(Math.ceil(size / unit.length));
    const bytes = Buffer.byteLength(source) / 1e6;
    const seconds = secondsOf(source, format);
    return {
      [format]: JSON.stringify(unit),
      seconds,
      'seconds for a megabyte': Number((seconds / bytes).toFixed(2)),
    };
  });
  console.table(rows);
}
