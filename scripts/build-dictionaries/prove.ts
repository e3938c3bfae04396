/**
 * npm run prove:dictionaries: proves that the compiled tables convert every
 * text as the dictionaries of opencc-js do, as far as that is a matter of what
 * is in them. Prints what is proved, proof by proof.
 */
import {proofs} from './proofs.js';

let started = performance.now();
for await (const {claim, difference} of proofs()) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  started = performance.now();
  if (difference === null) console.log(`Proved in ${seconds} s: ${claim}`);
  else {
    console.error(`Not true of ${JSON.stringify(difference)}: ${claim}`);
    process.exitCode = 1;
  }
}
