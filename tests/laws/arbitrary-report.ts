import fc from 'fast-check';
import {fieldNames} from '../../src/model/fields.js';
import type {
  FlowContent,
  PhrasingContent,
  Report,
} from '../../src/model/nodes.js';
import {type Ordinal, ordinalStyles} from '../../src/model/ordinal.js';
import {scriptTags} from '../../src/model/script-tag.js';

/** Characters that trip readers of marks, of HTML and of scripts. */
const characters = fc.constantFrom(
  ...'的国務院一、（一）。：；《》〈〉“”　 \u00a0\n&<>"\'=/*_#`-1５%０aZ𠮷\u200b'.split(
    '',
  ),
  '𠮷',
  '<b>',
  '&amp;',
  ']]>',
  '<!--',
);
const string = fc
  .array(characters, {maxLength: 12})
  .map((list) => list.join(''));
const word = fc
  .array(characters, {minLength: 1, maxLength: 12})
  .map((list) => list.join(''));

const ordinal: fc.Arbitrary<Ordinal> = fc
  .record({
    style: fc.constantFrom(...ordinalStyles),
    number: fc.integer({min: 1, max: 999}),
    inserted: fc.option(fc.integer({min: 1, max: 9}), {nil: undefined}),
    text: fc.constantFrom('一、', '（一）', '1.', '第三章', '1.1', 'A、'),
  })
  .map(({inserted, ...rest}) =>
    inserted === undefined ? rest : {...rest, inserted},
  );

/** What a link holds: HTML has no link, note or linked image in a link. */
const linkContent: fc.Arbitrary<readonly PhrasingContent[]> = fc
  .tuple(word, word)
  .map(([first, second]) => [
    {type: 'text', value: first},
    {type: 'strong', children: [{type: 'text', value: second}]},
  ]);

/** Inline nodes as parsers make them: neighbouring texts are one. */
const phrasing: fc.Arbitrary<readonly PhrasingContent[]> = fc.letrec<{
  nodes: PhrasingContent[];
  node: PhrasingContent;
}>((tie) => ({
  nodes: fc
    .array(tie('node'), {maxLength: 3, depthIdentifier: 'p'})
    .map(joined),
  node: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'p'},
    word.map((value) => ({type: 'text' as const, value})),
    word.map((value) => ({
      type: 'text' as const,
      value,
      verbatim: true as const,
    })),
    fc.constant({type: 'break' as const}),
    fc.record({
      type: fc.constant('image' as const),
      url: fc.constantFrom(
        '/a.png',
        'https://example.org/a.png?b=1&c',
        'a/b.gif',
      ),
      alt: string,
    }),
    fc.record({
      type: fc.constant('note' as const),
      label: fc.constantFrom('［1］', '[2]'),
      target: fc.constantFrom(null, 'n-nowhere'),
    }),
    fc.record({
      type: fc.constantFrom(
        'strong' as const,
        'emphasis' as const,
        'superscript' as const,
        'subscript' as const,
      ),
      children: tie('nodes'),
    }),
    fc.record({
      type: fc.constant('link' as const),
      url: fc.constantFrom(
        'https://example.org/?a=1&b="x"',
        'mailto:a@example.org',
        '#s1',
        'tel:+861234',
      ),
      children: linkContent,
    }),
  ),
})).nodes;

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((list, node) => {
    const last = list[list.length - 1];
    if (
      node.type === 'text' &&
      !node.verbatim &&
      last?.type === 'text' &&
      !last.verbatim
    ) {
      list[list.length - 1] = {type: 'text', value: last.value + node.value};
    } else list.push(node);
    return list;
  }, []);
}

const heading = fc.record({
  type: fc.constant('heading' as const),
  runIn: fc.boolean(),
  children: phrasing,
});
const caption = fc.record({
  type: fc.constant('caption' as const),
  id: fc.constant(''),
  children: phrasing,
});
const cell = fc.record({
  type: fc.constant('tableCell' as const),
  id: fc.constant(''),
  header: fc.constantFrom(null, 'column' as const, 'row' as const),
  colSpan: fc.integer({min: 1, max: 3}),
  rowSpan: fc.integer({min: 1, max: 3}),
  children: phrasing,
});
const id = fc.constant('');

const flow: fc.Arbitrary<readonly FlowContent[]> = fc.letrec<{
  nodes: FlowContent[];
  node: FlowContent;
}>((tie) => ({
  nodes: fc.array(tie('node'), {maxLength: 4, depthIdentifier: 'f'}),
  node: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'f'},
    fc.record(
      {
        type: fc.constant('paragraph' as const),
        id,
        lead: fc.integer({min: 1, max: 9}),
        children: phrasing,
      },
      {requiredKeys: ['type', 'id', 'children']},
    ),
    fc.record({
      type: fc.constant('fieldLine' as const),
      id,
      field: fc.constantFrom(...fieldNames),
      children: phrasing,
    }),
    fc.record({
      type: fc.constant('table' as const),
      id,
      caption: fc.option(caption),
      unit: fc.option(string),
      children: fc.array(
        fc.record({
          type: fc.constant('tableRow' as const),
          children: fc.array(cell, {minLength: 1, maxLength: 3}),
        }),
        {maxLength: 3},
      ),
    }),
    fc.record({
      type: fc.constant('figure' as const),
      id,
      caption: fc.option(caption),
      children: fc.array(
        fc.record({
          type: fc.constant('image' as const),
          url: fc.constantFrom('/a.png', 'https://example.org/b.png'),
          alt: string,
        }),
        {maxLength: 2},
      ),
    }),
    fc.record(
      {
        type: fc.constant('section' as const),
        id,
        depth: fc.integer({min: 1, max: 4}),
        ordinal: fc.option(ordinal),
        heading,
        kind: fc.constant('glossary' as const),
        children: tie('nodes'),
      },
      {requiredKeys: ['type', 'id', 'depth', 'ordinal', 'heading', 'children']},
    ),
    fc.record({
      type: fc.constant('article' as const),
      id,
      ordinal,
      heading: fc.option(heading),
      children: tie('nodes'),
    }),
    fc.record({
      type: fc.constant('list' as const),
      id,
      children: fc.array(
        fc
          .record({
            type: fc.constant('listItem' as const),
            id,
            ordinal: fc.option(ordinal),
            marker: fc.option(fc.constantFrom('●', '——')),
            children: tie('nodes'),
          })
          .map((item) => (item.ordinal ? {...item, marker: null} : item)),
        {maxLength: 3},
      ),
    }),
    fc.record({
      type: fc.constant('blockquote' as const),
      id,
      children: tie('nodes'),
    }),
    fc.record({
      type: fc.constant('noteDefinition' as const),
      id,
      label: fc.constantFrom('［1］', '[2]'),
      children: tie('nodes'),
    }),
  ) as fc.Arbitrary<FlowContent>,
})).nodes;

const fields = fc.record(
  {
    title: fc.option(string),
    issuedOn: fc.record({value: fc.constant('2024-01-02'), text: string}),
    addressees: fc.record({
      values: fc.array(string, {maxLength: 3}),
      text: string,
    }),
    documentNumber: fc.record({
      agencyCode: string,
      year: fc.option(fc.integer({min: 1900, max: 2100})),
      serial: string,
      text: string,
    }),
    provenance: fc.record(
      {publisher: fc.record({value: string, text: string})},
      {requiredKeys: []},
    ),
  },
  {requiredKeys: ['title']},
);

/** Reports of any shape that the model allows, each block with its own id. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    type: fc.constant('report' as const),
    lang: fc.constantFrom(...scriptTags),
    fields,
    children: flow,
    attachments: fc.array(
      fc.record({
        type: fc.constant('attachment' as const),
        kind: fc.constantFrom('attachment' as const, 'enclosure' as const),
        id,
        label: fc.option(string),
        fields,
        children: flow,
      }),
      {maxLength: 2},
    ),
    furniture: fc.array(word, {maxLength: 3}),
  })
  .map((report) => withIds(report, {count: 0}));

/** The same tree, every empty id replaced by one of its own. */
function withIds<T>(value: T, ids: {count: number}): T {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'id' ? `b${++ids.count}` : withIds(part, ids),
    ]),
  ) as T;
}
