import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseSource, type SourceFormat} from '../../src/parse/parse-source.js';

/** What each reader could choke on; `npm run bench:hostile` prints the times. */
const sources: Readonly<Record<SourceFormat, readonly string[]>> = JSON.parse(
  readFileSync(new URL('hostile-sources.json', import.meta.url), 'utf8'),
);

const small = 10_000;
const times = 8;

/**
 * How much dearer a character may be in eight times the text. A reader that is
 * not linear makes it eight times as dear.
 */
const dearest = 4;

/** The least processor time of some readings, in milliseconds. */
function timeOf(source: string, format: SourceFormat, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    parseSource(source, {format});
    const {user, system} = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

for (const [name, units] of Object.entries(sources)) {
  const format = name as SourceFormat;
  for (const unit of units) {
    test(`${format} of ${JSON.stringify(unit)} costs eight times an eighth of it`, () => {
      const part = unit.repeat(Math.ceil(small / unit.length));
      timeOf(part, format, 1);
      const before = Math.max(timeOf(part, format, 3), 5);
      const whole = part.repeat(times);
      // A collection of garbage can fall into any one reading.
      let after = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 4 && after > before * times * dearest; run += 1)
        after = Math.min(after, timeOf(whole, format, 1));
      assert.ok(
        after <= before * times * dearest,
        `${Math.round(after)} ms against ${Math.round(before)} ms`,
      );
    });
  }
}
