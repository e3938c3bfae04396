import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';

describe('the documentation', () => {
  it('lists the element as its source describes it', () => {
    execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
});
