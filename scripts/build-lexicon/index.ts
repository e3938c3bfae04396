/**
 * Writes src/script/generated/lexicon.ts, the lexicon in the notation that
 * ships, from the rows in src/script/lexicon: `npm run build:lexicon`.
 */
import {writeFileSync} from 'node:fs';
import {compactLexiconModule} from './compact-module.js';

const file = new URL('../../src/script/generated/lexicon.ts', import.meta.url);
const text = await compactLexiconModule();
writeFileSync(file, text);
console.log(
  `lexicon: ${Buffer.byteLength(text)} bytes in generated/lexicon.ts`,
);
