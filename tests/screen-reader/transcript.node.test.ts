import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {missingFrom} from './heard.mjs';
import {pageOfTranscripts} from './transcript.mjs';

const step = (said: readonly string[]) => ({does: '下一标题', keys: 'h', said});
const heardIn = (said: readonly string[]) => ({
  orca: '43.1',
  heard: [{browser: 'firefox', version: '153.7.0', steps: [step(said)]}],
});

describe('The transcripts of the screen reader', () => {
  const page = readFileSync('docs/accessibility.md', 'utf8');

  it('are written between their marks, and nothing else changes', () => {
    const [before = '', after = ''] = page.split(
      /<!-- transcripts[\s\S]*transcripts -->/,
    );
    const written = pageOfTranscripts(page, heardIn(['标题 水平 2.']));
    assert.ok(before && after);
    assert.ok(written.startsWith(before));
    assert.ok(written.endsWith(after));
    assert.match(written, /### Firefox 153\.7\.0, Orca 43\.1/);
    assert.match(written, /\| 下一标题 \| `h` \| 标题 水平 2\. \|/);
  });

  it('can be written again over older ones', () => {
    const once = pageOfTranscripts(page, heardIn(['甲']));
    assert.equal(pageOfTranscripts(once, heardIn(['甲'])), once);
  });

  it('keep a table whole, and leave nothing out', () => {
    const many = Array.from({length: 145}, (_, at) => `句|${at}\n`);
    const written = pageOfTranscripts(page, heardIn(many));
    assert.match(written, /句\\\|0 ¦ 句\\\|1 /);
    assert.match(written, /¦ 句\\\|144 \|/);
  });

  it('need a page with marks', () => {
    assert.throws(() => pageOfTranscripts('# 无', heardIn([])), /has no/);
  });
});

describe('The essentials of a step', () => {
  it('are heard in their order, with anything between', () => {
    assert.deepEqual(
      missingFrom(['大.', '已选中', '字級：大'], ['大', '：大']),
      [],
    );
  });

  it('are missing when they came before another, or never', () => {
    assert.deepEqual(missingFrom(['二', '一'], ['一', '二']), ['二']);
    assert.deepEqual(missingFrom([], ['一', /二/]), ['一', /二/]);
  });

  it('are words, not patterns', () => {
    assert.deepEqual(missingFrom(['（一）甲'], ['(一)']), ['(一)']);
  });
});
