/**
 * npm run fuzz:script [-- CHARACTERS SEED]: compares the tables with opencc-js
 * on ten million fuzzed characters in each direction.
 */
import {directions, fuzz} from './compare.js';

const characters = Number(process.argv[2] ?? 10_000_000);
const seed = Number(process.argv[3] ?? 424242);
for (const direction of directions) {
  const found = await fuzz(direction, characters, seed);
  const name = direction.join(' → ');
  if (found === null) console.log(`${name}: ${characters} characters, equal`);
  else {
    console.error(`${name}: differs on ${JSON.stringify(found)}`);
    process.exitCode = 1;
  }
}
