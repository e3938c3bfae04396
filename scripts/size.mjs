/**
 * npm run size: compares the brotli bytes of every file of dist/cdn with
 * tests/size/sizes.json. Smaller fails too: a size is a fact in the commit that
 * changes it. `npm run size -- --update` writes the new numbers.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {brotliCompressSync} from 'node:zlib';
import {firstSwitch} from './first-switch.mjs';

const folder = 'dist/cdn';
const record = 'tests/size/sizes.json';
/** What a page pays before the first report shows, lit included. */
const firstChunk = {name: 'policy-report.js', budget: 24_000};
/** What a first switch may cost, the dictionary and all that reads it. */
const switchBudgets = {
  '简→繁': 126_000,
  '繁→简': 12_000,
  '臺灣→简': 18_000,
  '香港→简': 13_700,
};
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

const {walk, directions} = firstSwitch(folder, firstChunk.name);
actual.firstSwitch = Object.fromEntries(
  Object.entries(directions).map(([name, files]) => [name, sumOf(files)]),
);

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

for (const [name, size] of Object.entries(actual.firstSwitch)) {
  problems.push(...problemOf(name, expected.firstSwitch?.[name], size));
  const budget = switchBudgets[name];
  if (size > budget) problems.push(`${name} is over its ${budget} bytes.`);
}

for (const [name, size] of Object.entries(actual.files)) {
  console.log(`${String(size).padStart(8)}  ${name}`);
}
console.log(`First switch (and ${sumOf(walk)} bytes for the report itself):`);
for (const [name, files] of Object.entries(directions)) {
  const size = String(actual.firstSwitch[name]).padStart(8);
  console.log(`${size}  ${name} (${files.join(', ')})`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('If that is meant: npm run size -- --update');
  process.exitCode = 1;
}

function sumOf(files) {
  return files.reduce((sum, file) => sum + actual.files[file], 0);
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
