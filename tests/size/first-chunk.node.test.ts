import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const entry = 'dist/cdn/policy-report.js';

/** What a reader asks for by a press, as paths of its sources. */
const lazyParts = [
  /opencc-js|\/script\/(?!tags)/,
  /\/find\/|search-index|highlighter/,
  /\/speech\/|speech-/,
  /pinyin|\/ruby/,
  /\/overview\/|citations|figures/,
  /parse5|hast-util-from-parse5|markdown-it|micromark|mdast/,
];

describe('the first file of the drop-in', () => {
  const code = readFileSync(entry, 'utf8');
  const {sources} = JSON.parse(readFileSync(`${entry}.map`, 'utf8')) as {
    sources: string[];
  };

  it('is whole: it imports nothing before it can run', () => {
    assert.doesNotMatch(
      code,
      /(^|[;}\n])(import|export)\s*[{*"'][^;]*from\s*["']/,
    );
    assert.doesNotMatch(code, /(^|[;}\n])import\s*["']/);
  });

  for (const part of lazyParts) {
    it(`holds nothing of ${part.source}`, () => {
      assert.deepEqual(
        sources.filter((source) => part.test(source)),
        [],
      );
    });
  }

  it('carries no debugging', () => {
    assert.doesNotMatch(code, /console\.(log|debug|info)|\bdebugger\b/);
    assert.doesNotMatch(code, /litIssuedWarnings|dev-mode/);
  });

  it('asks for no other site', () => {
    const addresses = code.match(/https?:\/\/[^\s"'`)]+/g) ?? [];
    const names = /^http:\/\/www\.w3\.org\//;
    assert.deepEqual(
      addresses.filter((address) => !names.test(address)),
      [],
    );
  });
});
