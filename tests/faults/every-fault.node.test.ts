import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

/**
 * What can go wrong around a reader, each with the test that makes it go wrong:
 * a file below tests/ and words of the test's name.
 */
const FAULTS: readonly (readonly [
  fault: string,
  file: string,
  name: string,
])[] = [
  ['dictionary missing', 'faults/dictionary.test.ts', "'missing'"],
  ['dictionary blocked', 'faults/dictionary.test.ts', "'blocked'"],
  ['dictionary corrupt', 'faults/dictionary.test.ts', "'corrupt'"],
  ['dictionary of another kind', 'faults/dictionary.test.ts', "'wrong'"],
  ['dictionary slow', 'faults/dictionary.test.ts', 'is slow, the text stays'],
  ['dictionary late', 'faults/dictionary.test.ts', 'comes too late'],
  ['dictionary once', 'faults/dictionary.test.ts', 'failed once'],
  ['src slow', 'faults/src.test.ts', 'is slow says that it is loading'],
  ['src aborted', 'faults/src.test.ts', "'is cut off'"],
  ['src redirected', 'faults/src.test.ts', 'is redirected is read'],
  ['src in a circle', 'faults/src.test.ts', "'leads in circles'"],
  ['src changed while loading', 'faults/src.test.ts', 'changes while it loads'],
  ['src removed while loading', 'faults/src.test.ts', 'loads leaves nothing'],
  ['storage full', 'faults/storage.test.ts', 'full: '],
  ['storage forbidden', 'faults/storage.test.ts', 'forbidden: '],
  [
    'removed: dictionary',
    'faults/dictionary.test.ts',
    'is under way, the reader',
  ],
  ['removed: parts', 'faults/removal.test.ts', 'leaves nothing at work'],
  ['removed: citation', 'element/cite-part.test.ts', 'goes with the element'],
  ['removed: script', 'element/script-slices.test.ts', 'is taken away'],
  [
    'removed: readings',
    'element/ruby-part.test.ts',
    'goes while they are made',
  ],
  ['removed: speech', 'element/speech-part.test.ts', 'the element removed'],
  ['removed: parser', 'element/waiting.test.ts', 'leaves its children'],
  ['speech engine failing', 'faults/voices.test.ts', 'without reading aloud'],
  ['speech without sound', 'element/speech-part.test.ts', 'made no sound'],
  ['clock odd', 'faults/clock.test.ts', 'is read, converted and printed'],
  ['locale odd', 'faults/clock.node.test.ts', 'in the language of the machine'],
  ['1,000 readers', 'faults/growth.test.ts', '1,000 readers come and go'],
  ['1,000 switches', 'faults/growth.test.ts', 'is switched 1,000 times'],
];

for (const [fault, file, name] of FAULTS) {
  test(`There is a test of: ${fault}.`, () => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    assert.ok(text.includes(name), `${file} has no ${name}`);
  });
}
