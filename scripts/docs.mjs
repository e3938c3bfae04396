/**
 * npm run docs: writes the element's tables into the README, from the manifest
 * that the build made. `--check` writes nothing and fails when it is behind.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {elementTables} from './docs/element-tables.mjs';
import {readElement} from './docs/read-element.mjs';

const markers = /(<!-- element:start[^>]*-->\n)[\s\S]*?(<!-- element:end -->)/;

const readme = readFileSync('README.md', 'utf8');
const current = readme.replace(
  markers,
  (_, start, end) => `${start}\n${elementTables(readElement())}\n\n${end}`,
);
if (current !== readme && process.argv.includes('--check')) {
  console.error('The tables of README.md are behind: run npm run docs.');
  process.exitCode = 1;
} else if (current !== readme) {
  writeFileSync('README.md', current);
}
