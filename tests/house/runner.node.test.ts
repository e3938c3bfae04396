import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

test('The package is a module for Node 20 and later.', () => {
  const {type, engines} = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(type, 'module');
  assert.equal(engines.node, '>=20');
});
