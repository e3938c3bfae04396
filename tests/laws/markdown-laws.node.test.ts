import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseSource} from '../../src/parse/parse-source.js';
import {markdownSoup} from './markdown-soup.js';

const read = (markdown: string) => parseSource(markdown, {format: 'markdown'});

test('Markdown is read the same with and without HTML in front of it', () => {
  fc.assert(
    fc.property(markdownSoup(), (markdown) => {
      // Without HTML the tree is written without the parser of HTML.
      const {report} = read(`<!-- -->\n\n${markdown}`);
      assert.deepEqual(read(markdown).report, report);
    }),
    {numRuns: 300},
  );
});
