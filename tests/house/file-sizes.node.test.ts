import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {filesBelow} from './files.js';

/** A file has one reason to be there and can be read in one go. */
const MOST_LINES = 300;
/** Half of the files are at most this long; tables are data, not code. */
const MIDDLE_LINES = 100;

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length;

test(`No file of code is longer than ${MOST_LINES} lines.`, () => {
  const long = ['src', 'tests', 'scripts', 'demo']
    .flatMap((folder) => filesBelow(folder, /\.(ts|mjs|js|css)$/))
    .filter((file) => !/\/(generated|fixtures)\//.test(file))
    .filter((file) => linesOf(file) > MOST_LINES + 1)
    .map((file) => `${file}: ${linesOf(file) - 1}`);
  assert.deepEqual(long, []);
});

test(`Half of the modules of src/ have at most ${MIDDLE_LINES} lines.`, () => {
  const sizes = filesBelow('src', '.ts')
    .map(linesOf)
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  assert.ok(middle <= MIDDLE_LINES, `half have more than ${middle - 1}`);
});

test('Modules are named in kebab case.', () => {
  const odd = filesBelow('src', '.ts').filter(
    (file) =>
      !/^[a-z0-9-]+(\.generated)?\.ts$/.test(file.split('/').pop() ?? ''),
  );
  assert.deepEqual(odd, []);
});
