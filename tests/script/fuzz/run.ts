/**
 * npm run fuzz:script [-- CHARACTERS SEED]: compares the tables with opencc-js
 * on every code point alone and on ten million fuzzed characters, in each
 * direction.
 */
import {comparer, directions, fuzz} from './compare.js';
import {firstPoint} from './points.js';

const characters = Number(process.argv[2] ?? 10_000_000);
const seed = Number(process.argv[3] ?? 424242);
for (const direction of directions) {
  const alone = firstPoint(await comparer(direction), 0, 0x10ffff);
  const found = alone ?? (await fuzz(direction, characters, seed));
  const name = direction.join(' → ');
  const tried = `every code point and ${characters} fuzzed characters`;
  if (found === null) console.log(`${name}: ${tried}, equal`);
  else {
    console.error(`${name}: differs on ${JSON.stringify(found)}`);
    process.exitCode = 1;
  }
}
