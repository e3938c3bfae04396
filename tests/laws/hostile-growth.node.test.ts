import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseSource, type SourceFormat} from '../../src/parse/parse-source.js';
import {growthOf, most, times} from './growth.js';

/** What each reader could choke on; `npm run bench:hostile` prints the times. */
const sources: Readonly<Record<SourceFormat, readonly string[]>> = JSON.parse(
  readFileSync(new URL('hostile-sources.json', import.meta.url), 'utf8'),
);

const small = 10_000;

for (const [name, units] of Object.entries(sources)) {
  const format = name as SourceFormat;
  for (const unit of units) {
    test(`${format} of ${JSON.stringify(unit)} costs eight times an eighth of it`, () => {
      const part = unit.repeat(Math.ceil(small / unit.length));
      const growth = growthOf((source) => parseSource(source, {format}), part);
      assert.ok(
        growth <= most,
        `${growth.toFixed(1)} times for ${times} times`,
      );
    });
  }
}

test('a reader whose time is quadratic is told from one that is linear', () => {
  const part = '字'.repeat(2_000);
  let sum = 0;
  const quadratic = ({length}: string) => {
    for (let at = 0; at < length * length; at += 1) sum += at % 7;
  };
  const linear = ({length}: string) => {
    for (let at = 0; at < length * 2_000; at += 1) sum += at % 7;
  };
  assert.ok(growthOf(quadratic, part) > most);
  assert.ok(growthOf(linear, part) <= most);
  assert.ok(sum > 0);
});
