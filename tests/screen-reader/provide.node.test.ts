import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {missingPackages} from './provide.mjs';

describe('What listening needs', () => {
  it('is named by packages, each once, when it is not there', () => {
    const files = {'/no/a': 'orca', '/no/b': 'dbus', '/no/c': 'dbus'};
    assert.deepEqual(missingPackages(files), ['orca', 'dbus']);
    assert.deepEqual(missingPackages({[process.execPath]: 'node'}), []);
  });
});
