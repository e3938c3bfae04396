import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {trackedFiles} from './files.js';

/** Binary files, and this one, which has to name what it looks for. */
const UNREAD =
  /\.(png|jpe?g|gif|webp|avif|ico|br|gz|woff2?|pdf|docx?)$|what-git-keeps/;

/** A machine's own folders and hosts; in an example they would mislead. */
const MACHINE: readonly RegExp[] = [
  /(?<![\w.~-])\/(?:work|root|home\/[a-z]\w*|Users\/\w+)\//,
  /\b[A-Z]:\\Users\\/,
  /\bhttps?:\/\/(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)\b/,
  /\b[\w.-]+\.(?:internal|corp|lan)(?=[:/])/,
];

/** Files of text with the lines that a pattern meets. */
function found(patterns: readonly RegExp[], files: readonly string[]) {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        patterns.some((pattern) => pattern.test(line))
          ? [`${file}:${index + 1} ${line.trim().slice(0, 120)}`]
          : [],
      ),
  );
}

// Without git (an unpacked archive) there is no list of what is kept.
const options = {skip: !existsSync('.git')};

test('No file names a folder or host of one machine.', options, () => {
  const files = trackedFiles().filter((file) => !UNREAD.test(file));
  assert.deepEqual(found(MACHINE, files), []);
});

test('The lockfile names no registry.', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  assert.equal(/"resolved"/.test(lock), false);
});

test('Dependencies are exact versions.', () => {
  const {dependencies, devDependencies} = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const loose = Object.entries({...dependencies, ...devDependencies}).filter(
    ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(String(version)),
  );
  assert.deepEqual(loose, []);
});

test('Built files and caches are not kept.', options, () => {
  const kept = trackedFiles().filter((file) =>
    /^(dist|node_modules|coverage|types)\//.test(file),
  );
  assert.deepEqual(kept, []);
});
