import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

/** The page up to the transcripts of a screen reader, which have other rows. */
const [document = ''] = readFileSync('docs/accessibility.md', 'utf8').split(
  '## Heard through a screen reader',
);

/** Rows of the tables of criteria: the file of the test and its name. */
const rows = [...document.matchAll(/\| `([\w/.-]+\.test\.ts)` (.+?) \|$/gmu)];

test('Every criterion of docs/accessibility.md names a test that exists.', () => {
  assert.ok(rows.length > 30);
  const missing = rows.flatMap(([, file = '', name = '']) => {
    const path = `tests/${file}`;
    const found = existsSync(path) && readFileSync(path, 'utf8').includes(name);
    return found ? [] : [`${path}: ${name}`];
  });
  assert.deepEqual(missing, []);
});

test('Every table row of docs/accessibility.md ends in a test.', () => {
  const criteria = document
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| criterion'));
  assert.equal(criteria.length, rows.length);
});
