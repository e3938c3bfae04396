import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import * as library from '../../src/index.js';
import {surface} from '../element/public-surface.js';
import {codeOf, filesBelow} from '../house/files.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

const read = (file: string) =>
  JSON.parse(readFileSync(`dist/editor/${file}`, 'utf8'));

/** What VS Code is given: the tag, and the style sheet's side of it. */
const [tag] = read('html-data.json').tags;
const styles = read('css-data.json');
/** What JetBrains' editors are given. */
const {html, css} = read('web-types.json').contributions;
const [webType] = html.elements;

/** Names as they stand in src/: attributes and the like, methods left out. */
const fields = surface.properties.filter(
  (name) => !['find', 'goTo'].includes(name),
);
const parts = (mark: string) => surface.parts.map((part) => mark + part);

/** What an editor lists, and what the element has. */
const LISTS: readonly (readonly [
  what: string,
  listed: readonly Named[],
  real: readonly string[],
])[] = [
  ['VS Code: attributes', tag.attributes, surface.attributes],
  ['VS Code: custom properties', styles.properties, surface.cssProperties],
  [
    'VS Code: parts',
    styles.pseudoElements,
    parts('::part(').map((part) => `${part})`),
  ],
  ['JetBrains: attributes', webType.attributes, surface.attributes],
  ['JetBrains: properties', webType.js.properties, fields],
  ['JetBrains: events', webType.js.events, surface.events],
  ['JetBrains: slots', webType.slots, surface.slots],
  ['JetBrains: custom properties', css.properties, surface.cssProperties],
  [
    'JetBrains: parts',
    css['pseudo-elements'],
    parts('part(').map((part) => `${part})`),
  ],
];

for (const [what, listed, real] of LISTS) {
  test(`${what} are all that the element has, each with a word about it.`, () => {
    const names = listed.map(({name}) => name);
    assert.deepEqual([...names].sort(), [...real].sort());
    const silent = listed.filter(({description}) => !description?.trim());
    assert.deepEqual(silent, []);
  });
}

test('The style sheets read the custom properties of the surface, no others.', () => {
  const read = filesBelow('src', '.ts').flatMap((file) => [
    ...codeOf(file).matchAll(/var\(\s*(--policy-report-[\w-]+)/g),
  ]);
  const names = new Set(read.map(([, name]) => name));
  assert.deepEqual([...names].sort(), [...surface.cssProperties].sort());
});

test('The page about the element tells of everything the element has.', () => {
  const page = readFileSync('demo/docs/element.html', 'utf8');
  const untold = Object.values(surface)
    .flat()
    .filter((name) => !new RegExp(`<code>${name}[<(]`).test(page));
  assert.deepEqual(untold, []);
});

test('The page about the library tells of everything it exports.', () => {
  const page = readFileSync('demo/docs/library.html', 'utf8');
  const untold = Object.keys(library).filter(
    (name) => !page.includes(`<h3>${name}</h3>`),
  );
  assert.deepEqual(untold, []);
  assert.ok(Object.keys(library).length > 20, 'the library was read');
});
