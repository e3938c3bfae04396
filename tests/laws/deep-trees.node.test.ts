import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toHast} from '../../src/format/to-hast.js';
import {toHtml} from '../../src/format/to-html.js';
import {toHtmlPage} from '../../src/format/to-html-page.js';
import {toJson} from '../../src/format/to-json.js';
import {toMarkdown} from '../../src/format/to-markdown.js';
import {toText} from '../../src/format/to-text.js';
import {blockTextsOf} from '../../src/model/blocks.js';
import {citationsOf} from '../../src/model/citations.js';
import {figuresOf} from '../../src/model/figures.js';
import type {
  FlowContent,
  PhrasingContent,
  Report,
} from '../../src/model/nodes.js';
import {flattenOutline, outlineOf} from '../../src/model/outline.js';
import {readReport} from '../../src/model/read-report.js';
import {readingTimeOf} from '../../src/model/reading-time.js';
import {textOf} from '../../src/model/text-of.js';
import {mapTree, visit} from '../../src/model/visit.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {parseSource, type SourceFormat} from '../../src/parse/parse-source.js';
import {lostCharacters} from './lost-characters.js';

const levels = 10_000;
const words = '加强工作《某法》增长5%。';
const text: PhrasingContent = {type: 'text', value: words};

const reportWith = (child: FlowContent): Report => ({
  type: 'report',
  lang: 'zh-Hans',
  fields: {title: null},
  children: [child],
  attachments: [],
  furniture: [],
});

const nested = <T>(
  innermost: T,
  around: (inside: T, level: number) => T,
): T => {
  let node = innermost;
  for (let level = 0; level < levels; level++) node = around(node, level);
  return node;
};

const paragraph: FlowContent = {type: 'paragraph', id: 'p', children: [text]};

/** A report made by hand, ten thousand levels deep in one kind of node. */
const deep: Readonly<Record<string, Report>> = {
  sections: reportWith(
    nested<FlowContent>(paragraph, (inside, level) => ({
      type: 'section',
      id: `s${level}`,
      depth: 1,
      ordinal: null,
      heading: {type: 'heading', runIn: false, children: [text]},
      children: [inside],
    })),
  ),
  lists: reportWith(
    nested<FlowContent>(paragraph, (inside, level) => ({
      type: 'list',
      id: `l${level}`,
      children: [
        {
          type: 'listItem',
          id: `i${level}`,
          ordinal: null,
          marker: '●',
          children: [inside],
        },
      ],
    })),
  ),
  quotations: reportWith(
    nested<FlowContent>(paragraph, (inside, level) => ({
      type: 'blockquote',
      id: `q${level}`,
      children: [inside],
    })),
  ),
  'strong text': reportWith({
    type: 'paragraph',
    id: 'p',
    children: [
      nested<PhrasingContent>(text, (inside) => ({
        type: 'strong',
        children: [inside],
      })),
    ],
  }),
};

/** What makes text or another tree of a tree, by its name. */
const writers: Readonly<Record<string, (report: Report) => unknown>> = {
  toHast,
  toHtml,
  toHtmlPage,
  toJson,
  toMarkdown,
  toText,
  outlineOf,
};
/** What reads a tree. */
const readers: Readonly<Record<string, (report: Report) => unknown>> = {
  textOf,
  blockTextsOf,
  citationsOf,
  figuresOf,
  readingTimeOf,
  readReport,
  visit: (report) => visit(report, () => undefined),
  mapTree: (report) => mapTree(report, (node) => ({...node})),
};

for (const [kind, report] of Object.entries(deep)) {
  test(`${kind} ten thousand levels deep are written, or refused by one sentence`, () => {
    for (const [name, write] of Object.entries(writers)) {
      try {
        write(report);
      } catch (error) {
        assert.ok(error instanceof TypeError, `${name}: ${String(error)}`);
        assert.match(
          error.message,
          /nests \d{5} levels deep.*readReport/u,
          name,
        );
      }
    }
  });

  test(`${kind} ten thousand levels deep are read by every visitor`, () => {
    for (const [name, read] of Object.entries(readers))
      assert.doesNotThrow(() => read(report), name);
    assert.ok(textOf(report).includes(words));
  });

  test(`${kind} ten thousand levels deep can be written after readReport`, () => {
    const {report: bounded, diagnostics} = readReport(report);
    assert.ok(diagnostics.length > 0);
    for (const [name, write] of Object.entries(writers))
      assert.doesNotThrow(() => write(bounded), name);
  });
}

test('a range error of another cause stays what it is', () => {
  const [, report] = Object.entries(deep)[0] as [string, Report];
  const flat = {...report, children: []};
  Object.defineProperty(flat, 'furniture', {
    enumerable: true,
    get: () => 'x'.repeat(2 ** 30),
  });
  assert.throws(() => toJson(flat), RangeError);
});

test('an outline of ten thousand levels is flattened', () => {
  const item = nested([] as ReturnType<typeof outlineOf>, (children) => [
    {id: '', depth: 1, label: '', heading: '', runIn: false, children},
  ]);
  assert.equal(flattenOutline(item).length, levels);
});

const open = (tag: string) => `<${tag}>`.repeat(levels);

/** Sources nested ten thousand deep; each holds its text once. */
const sources: readonly (readonly [string, SourceFormat, string])[] = [
  ['divisions', 'html', `${open('div')}${words}${'</div>'.repeat(levels)}`],
  ['lists', 'html', `${'<ul><li>'.repeat(levels)}${words}`],
  ['numbered lists', 'html', `${'<ol><li>项'.repeat(levels)}${words}`],
  ['tables', 'html', `${'<table><tr><td>'.repeat(levels)}${words}`],
  ['quotations', 'html', `${open('blockquote')}${words}`],
  ['formats', 'html', `${'<b><i><sup>'.repeat(levels)}${words}`],
  [
    'sections of our own',
    'html',
    `<article data-policy-report>${open('section')}${words}`,
  ],
  ['quotations', 'markdown', `${'> '.repeat(levels)}${words}`],
  ['list marks', 'markdown', `${'- '.repeat(levels)}${words}`],
  ['notes', 'markdown', `${'[^1]: '.repeat(levels)}${words}`],
  [
    'images',
    'markdown',
    `${'!['.repeat(levels)}${words}${'](a)'.repeat(levels)}`,
  ],
  [
    'links',
    'markdown',
    `${'['.repeat(levels)}${words}${'](a)'.repeat(levels)}`,
  ],
  [
    'tabs',
    'markdown',
    Array.from({length: 300}, (_, at) => `${'\t'.repeat(at)}- 项`).join('\n') +
      words,
  ],
  ['tags', 'markdown', `${'<b><div>'.repeat(levels)}${words}`],
  ['brackets', 'text', `${'（《「'.repeat(levels)}${words}`],
  ['decimals', 'text', `${'1.'.repeat(levels)}${words}`],
  [
    'JSON',
    'json',
    JSON.stringify(deep.quotations ? {type: 'report'} : {}).replace(
      '}',
      `,"children":${'[{"type":"blockquote","id":"q","children":'.repeat(levels)}[]${'}]'.repeat(levels)}}`,
    ),
  ],
];

for (const [name, format, source] of sources) {
  test(`${format} with ${name} nested ten thousand deep is read, and its text kept`, () => {
    const {report} = parseSource(source, {format});
    if (format === 'json') return;
    const kept =
      JSON.stringify(report.children) + JSON.stringify(report.attachments);
    assert.ok(kept.includes('加强工作'), kept.slice(0, 200));
    assert.doesNotThrow(() => toHtml(report));
    if (format === 'text')
      assert.deepEqual(lostCharacters(source, parseReport(source).report), []);
  });
}
