import {writeFileSync} from 'node:fs';

/**
 * A Web Test Runner reporter that writes how many tests passed, failed and were
 * skipped to a JSON file; scripts/test.mjs adds the numbers up. A file that
 * could not be loaded counts as one failure.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      if (!file) return;
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const before = counts.failed;
        countSuite(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}
