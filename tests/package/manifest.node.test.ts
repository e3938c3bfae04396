import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {surface} from '../element/public-surface.js';

interface Named {
  readonly name: string;
  readonly privacy?: string;
}
type Kind =
  | 'attributes'
  | 'members'
  | 'events'
  | 'slots'
  | 'cssParts'
  | 'cssProperties';
type Declaration = {readonly tagName?: string} & Readonly<
  Record<Kind, readonly Named[]>
>;

const {modules} = JSON.parse(
  readFileSync('dist/custom-elements.json', 'utf8'),
) as {modules: readonly {declarations?: readonly Declaration[]}[]};
const element = modules
  .flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName === 'policy-report');

const lists = [
  ['attributes', surface.attributes],
  ['members', surface.properties],
  ['events', surface.events],
  ['slots', surface.slots],
  ['cssParts', surface.parts],
  ['cssProperties', surface.cssProperties],
] as const satisfies readonly (readonly [Kind, readonly string[]])[];

for (const [kind, names] of lists) {
  test(`The manifest lists the ${kind} that the tests of the surface hold.`, () => {
    const listed = element?.[kind].map(({name}) => name) ?? [];
    assert.deepEqual([...listed].sort(), [...names]);
  });
}
