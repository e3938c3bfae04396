import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {filesBelow} from './files.js';

const PURE = ['model', 'strings', 'source', 'parse', 'script', 'format'];

test('Pure rooms compile without the types of a browser or of Node.', () => {
  const {status, stdout} = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tests/house/tsconfig.pure.json'],
    {encoding: 'utf8'},
  );
  assert.equal(status, 0, stdout);
});

test('Every pure module can be imported where there is no DOM.', async () => {
  assert.equal('document' in globalThis, false);
  for (const room of PURE) {
    for (const file of filesBelow(`src/${room}`, '.ts')) {
      await import(pathToFileURL(resolve(file)).href);
    }
  }
});

test('Importing the pure library leaves no global behind.', async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await import('../../src/index.js');
  const added = Object.getOwnPropertyNames(globalThis).filter(
    (name) => !before.has(name),
  );
  assert.deepEqual(added, []);
});
