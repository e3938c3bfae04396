import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

const readme = readFileSync('README.md', 'utf8');

/** Fenced blocks that begin with ```sh runnable. */
const runnable = [...readme.matchAll(/^```sh runnable\n(.*?)^```$/gms)].map(
  ([, code = '']) => code,
);

describe('the README', {skip: process.platform === 'win32'}, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-report-readme-'));
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(folder, 'reports'));
    symlinkSync(resolve('dist/cli.js'), join(folder, 'bin/policy-report'));
    const fixture = 'tests/fixtures/harbin-fazhi-2022.txt';
    copyFileSync(fixture, join(folder, 'report.txt'));
    copyFileSync(fixture, join(folder, 'reports/one.txt'));
    copyFileSync(fixture, join(folder, 'reports/two.txt'));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has commands to run', () => assert.ok(runnable.length >= 4));

  for (const code of runnable) {
    it(`runs: ${code.trim().split('\n')[0]}`, () => {
      execFileSync('bash', ['-euo', 'pipefail', '-c', code], {
        cwd: folder,
        env: {
          ...process.env,
          PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    });
  }

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path = '']) => path,
    );
    assert.deepEqual(
      links.filter((path) => !existsSync(path)),
      [],
    );
  });
});
