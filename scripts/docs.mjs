/**
 * npm run docs: writes the element's tables into the README from dist/'s
 * manifest (build first), and the documentation pages of the demo.
 * `--check` writes nothing and fails when the README is behind.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {elementTables} from './docs/element-tables.mjs';
import {writeSite} from './docs/site.mjs';

const markers = /(<!-- element:start[^>]*-->\n)[\s\S]*?(<!-- element:end -->)/;

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const element = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName === 'policy-report');

const readme = readFileSync('README.md', 'utf8');
const current = readme.replace(
  markers,
  (_, start, end) => `${start}\n${elementTables(element)}\n\n${end}`,
);
if (process.argv.includes('--check')) {
  if (current !== readme) {
    console.error('The tables of README.md are behind: run npm run docs.');
    process.exitCode = 1;
  }
} else {
  if (current !== readme) writeFileSync('README.md', current);
  writeSite(element);
}
