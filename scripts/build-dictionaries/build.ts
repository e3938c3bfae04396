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

const started = performance.now();
if (process.argv.includes('--again')) await writeLeftOut();
const {version, tables} = await compileTables(readLeftOut());
const folder = new URL('../../src/script/tables/generated/', import.meta.url);
mkdirSync(folder, {recursive: true});
for (const {name, bytes, notes} of tables) {
  const module = moduleOf(bytes, version);
  writeFileSync(new URL(`${name}.ts`, folder), module);
  const packed = brotliCompressSync(module).length;
  console.log(`${name}: ${bytes.length} bytes, module ${packed} in brotli`);
  for (const note of notes) console.log(`  ${note}`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`From opencc-js ${version} in ${seconds} s.`);

function moduleOf(bytes: Uint8Array, source: string): string {
  return `/**
 * Compiled from the dictionaries of opencc-js ${source} by
 * \`npm run build:dictionaries\`; the format is that of ../table-format.ts.
 * OpenCC: Apache-2.0, https://github.com/BYVoid/OpenCC
 */
export const data =
  '${Buffer.from(bytes).toString('base64')}';
`;
}
