/**
 * npm run size: compares the brotli bytes of every file of dist/cdn with
 * tests/size/sizes.json. Smaller fails too: a size is a fact in the commit that
 * changes it. `npm run size -- --update` writes the new numbers.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {brotliCompressSync} from 'node:zlib';

const folder = 'dist/cdn';
const record = 'tests/size/sizes.json';
/** What a page pays before the first report shows, lit included. */
const firstChunk = {name: 'policy-report.js', budget: 24_000};
/**
 * What the element asks for at the first switch of a page, the dictionary and
 * all that reads it. `convert-shown`, which walks the report and
 * needs no dictionary, comes with every switch and is told apart.
 */
const engine = ['load-converter', 'open-table'];
const lexicon = ['reverse-words', 'official-usage', 'official-words'];
const toTraditional = ['next-task', 'tables-converter', 'to-traditional'];
const toSimplified = ['simplified-converter', 'to-simplified', 'reverse-words'];
const switches = {
  '简→繁': [...engine, ...toTraditional, ...lexicon],
  '繁→简': [...engine, ...toSimplified],
  '臺灣→简': [...engine, ...toSimplified, 'from-taiwan'],
  '香港→简': [...engine, ...toSimplified, 'from-hong-kong'],
};
const walk = ['convert-shown'];
/** Another release of brotli may pack a few bytes better or worse. */
const tolerance = 0.005;

const actual = {
  brotli: process.versions.brotli,
  files: Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.endsWith('.map') && /\.(js|bin|json)$/.test(name))
      .filter((name) => name !== 'integrity.json')
      .sort()
      .map((name) => [name, brotliSize(join(folder, name))]),
  ),
};

if (process.argv.includes('--update')) {
  writeFileSync(record, `${JSON.stringify(actual, null, 2)}\n`);
}
const expected = JSON.parse(readFileSync(record, 'utf8'));
const names = new Set([
  ...Object.keys(expected.files),
  ...Object.keys(actual.files),
]);
const problems = [...names].flatMap((name) =>
  problemOf(name, expected.files[name], actual.files[name]),
);
if (actual.files[firstChunk.name] > firstChunk.budget) {
  problems.push(`${firstChunk.name} is over its ${firstChunk.budget} bytes.`);
}

for (const [name, size] of Object.entries(actual.files)) {
  console.log(`${String(size).padStart(8)}  ${name}`);
}
console.log(`First switch (and ${sumOf(walk)} bytes for the report itself):`);
for (const [name, chunks] of Object.entries(switches)) {
  console.log(`${String(sumOf(chunks)).padStart(8)}  ${name}`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('If that is meant: npm run size -- --update');
  process.exitCode = 1;
}

function sumOf(chunks) {
  return chunks.reduce((sum, chunk) => sum + actual.files[`${chunk}.js`], 0);
}

function brotliSize(file) {
  return brotliCompressSync(readFileSync(file)).byteLength;
}

function problemOf(name, before, now) {
  if (before === undefined) return [`${name} (${now} bytes) is new.`];
  if (now === undefined) return [`${name} is gone; it had ${before} bytes.`];
  const allowed =
    expected.brotli === actual.brotli ? 0 : Math.ceil(before * tolerance);
  if (Math.abs(now - before) <= allowed) return [];
  const change = now - before;
  return [
    `${name} has ${now} bytes, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than recorded.`,
  ];
}
