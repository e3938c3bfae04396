import {relative} from 'node:path';

/**
 * A reporter for Node's test runner: failures in full, one line per file, and
 * `N passed, N failed` last, which scripts/test.mjs reads.
 */
export default async function* fileReporter(events) {
  const files = new Map();
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type === 'test:stdout') yield data.message;
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite passes and fails with its tests; only tests are counted.
    if (data.details?.type === 'suite' || isFile(data)) {
      if (type === 'test:fail' && !failedInside(data)) {
        failed++;
        yield failureOf(data);
      }
      continue;
    }
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const name = relative('.', data.file ?? '');
    const file = files.get(name) ?? {passed: 0, failed: 0};
    files.set(name, file);
    if (type === 'test:pass') {
      passed++;
      file.passed++;
    } else {
      failed++;
      file.failed++;
      yield failureOf(data);
    }
  }
  for (const [name, count] of files) {
    yield `${count.failed ? '✖' : '✔'} ${name}  ${count.passed}/${count.passed + count.failed}\n`;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}

/** In Node 20 each file is a test of its own around the tests in it. */
const isFile = ({name, nesting, file}) => nesting === 0 && name === file;

/** A suite or file that failed because a test inside did. */
const failedInside = ({details}) =>
  details?.error?.failureType === 'subtestsFailed';

function failureOf({name, file, line, details}) {
  const cause = details?.error?.cause ?? details?.error;
  const place = file ? `${relative('.', file)}:${line ?? ''}` : '';
  return `✖ ${name} (${place})\n${cause?.stack ?? cause?.message ?? cause}\n\n`;
}
