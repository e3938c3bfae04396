/**
 * Writes src/script/generated/*.ts, the lexicon in the notation that ships,
 * from the rows in src/script/lexicon: `npm run build:lexicon`.
 */
import {writeFileSync} from 'node:fs';
import {compactLexiconModules} from './compact-modules.js';

const folder = new URL('../../src/script/generated/', import.meta.url);
for (const [name, text] of Object.entries(await compactLexiconModules())) {
  writeFileSync(new URL(name, folder), text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
