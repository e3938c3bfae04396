import {execFileSync} from 'node:child_process';
import {
  findChromium,
  findFirefox,
} from '../../scripts/browsers/find-browser.mjs';

const FILES = {
  chromium: findChromium,
  firefox: findFirefox,
  orca: () => '/usr/bin/orca',
};

/** The version a program prints of itself: `153.7.0`; `?` when it does not. */
export function versionOf(program) {
  const output = execFileSync(FILES[program](), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(?:\.\d+)+/.exec(output)?.[0] ?? '?';
}
