/**
 * npm run build:dictionaries [-- --again]: compiles the dictionaries of opencc-js into
 * src/script/tables/generated/, and says what it left out and why it may.
 * The same opencc-js gives the same bytes. With --again it also looks anew for
 * the phrases that may be left out, which takes minutes.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {compileTables} from './compile-tables.js';
import {readLeftOut, writeLeftOut} from './left-out.js';
import {moduleOf} from './module-of.js';

const started = performance.now();
if (process.argv.includes('--again')) await writeLeftOut();
const {version, tables} = await compileTables(readLeftOut());
const folder = new URL('../../src/script/tables/generated/', import.meta.url);
mkdirSync(folder, {recursive: true});
for (const table of tables) {
  const {name, notes} = table;
  const module = moduleOf(table, version);
  writeFileSync(new URL(`${name}.ts`, folder), module);
  const packed = brotliCompressSync(module).length;
  console.log(`${name}: module of ${packed} bytes in brotli`);
  for (const note of notes) console.log(`  ${note}`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`From opencc-js ${version} in ${seconds} s.`);
