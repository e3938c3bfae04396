import type {Report} from '../../src/model/nodes.js';
import {VECTORS} from './vectors.js';

/** Every vector as a string, in one list. */
export const ALL_VECTORS: readonly string[] = Object.values(VECTORS).flat();

/** Addresses that act when a page writes them into href or src. */
export const HOSTILE_URLS: readonly string[] = [
  'javascript:ran()',
  'JAVASCRIPT:ran()',
  ' javascript:ran()',
  'java\nscript:ran()',
  'java\tscript:ran()',
  '\u0000javascript:ran()',
  '\u200Bjavascript:ran()',
  'data:text/html,<script>ran()</script>',
  'data:image/svg+xml,<svg onload="ran()"/>',
  'data:image/png,<script>ran()</script>',
  'vbscript:ran()',
  'blob:null/1',
  'file:///etc/passwd',
  '"><script>ran()</script>',
  '#"><img src=x onerror=ran()>',
  "#' onclick='ran()",
];

/** An image of another site: it would tell that somebody reads this. */
const REMOTE_IMAGE = 'https://attacker.example/leak.png';

/**
 * A report as an attacker would build it: the right shape, with `hostile` in
 * every place that takes a string, and each address in a link and an image.
 */
export function reportSaying(hostile: string): Report {
  const words = [{type: 'text', value: hostile}] as const;
  const links = HOSTILE_URLS.map((url) => ({
    type: 'link' as const,
    url,
    children: words,
  }));
  const images = [...HOSTILE_URLS, REMOTE_IMAGE].map((url) => ({
    type: 'image' as const,
    url,
    alt: hostile,
  }));
  const ordinal = {style: 'comma', number: 1, text: hostile} as const;
  const heading = {type: 'heading', runIn: false, children: words} as const;
  return {
    type: 'report',
    lang: hostile as Report['lang'],
    fields: {title: hostile},
    furniture: [hostile],
    attachments: [
      {
        type: 'attachment',
        kind: 'attachment',
        id: hostile,
        label: hostile,
        fields: {title: hostile},
        children: [{type: 'paragraph', id: hostile, children: words}],
      },
    ],
    children: [
      {type: 'fieldLine', id: hostile, field: 'title', children: words},
      {
        type: 'section',
        id: hostile,
        depth: 1,
        ordinal,
        heading,
        children: [
          {type: 'paragraph', id: `${hostile}-p`, children: links},
          {type: 'paragraph', id: 'images', children: images},
          {
            type: 'paragraph',
            id: 'note',
            children: [{type: 'note', label: hostile, target: hostile}],
          },
          {
            type: 'list',
            id: hostile,
            children: [
              {
                type: 'listItem',
                id: hostile,
                ordinal: null,
                marker: hostile,
                children: [{type: 'paragraph', id: 'p', children: words}],
              },
            ],
          },
          {
            type: 'table',
            id: hostile,
            caption: {type: 'caption', id: hostile, children: words},
            unit: hostile,
            children: [
              {
                type: 'tableRow',
                children: [
                  {
                    type: 'tableCell',
                    id: hostile,
                    header: 'column',
                    colSpan: 1,
                    rowSpan: 1,
                    children: words,
                  },
                ],
              },
            ],
          },
          {
            type: 'noteDefinition',
            id: hostile,
            label: hostile,
            children: [{type: 'paragraph', id: 'n', children: words}],
          },
        ],
      },
    ],
  };
}

/** Values that are no report at all, as `.report` of a careless page. */
export const NO_REPORTS: Readonly<Record<string, unknown>> = {
  'a string': '<img src=x onerror=ran()>',
  'a number': Number.NaN,
  'an empty object': {},
  'a list': [[[]]],
  'a report without children': {type: 'report'},
  'a report with null children': {type: 'report', children: [null, undefined]},
  'a report of unknown nodes': {
    type: 'report',
    children: [{type: 'script', children: [{type: 'text', value: 'ran()'}]}],
  },
  'a report named after prototypes': JSON.parse(
    '{"type":"report","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"children":[{"type":"__proto__"},{"type":"constructor"},{"type":"toString"}]}',
  ),
  'a report whose getters throw': {
    type: 'report',
    get children(): never {
      throw new Error('mine');
    },
  },
  'a report with numbers of the wrong size': {
    type: 'report',
    lang: 'zh-Hans',
    fields: {title: null},
    furniture: [],
    attachments: [],
    children: [
      {
        type: 'section',
        id: 's1',
        depth: -1e9,
        ordinal: {
          style: 'comma',
          number: Number.POSITIVE_INFINITY,
          text: '一、',
        },
        heading: {type: 'heading', runIn: 'no', children: []},
        children: [
          {
            type: 'table',
            id: 't1',
            caption: null,
            unit: null,
            children: [
              {
                type: 'tableRow',
                children: [
                  {
                    type: 'tableCell',
                    id: 'c1',
                    header: null,
                    colSpan: 1e9,
                    rowSpan: -1,
                    children: [{type: 'text', value: '格'}],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  'a report that contains itself': circular(),
  'a report a hundred thousand levels deep': nested(100_000),
};

function circular(): unknown {
  const children: unknown[] = [];
  const section = {type: 'section', id: 's1', depth: 1, children};
  children.push(section);
  return {type: 'report', lang: 'zh-Hans', children};
}

function nested(levels: number): unknown {
  let inside: unknown = {type: 'paragraph', id: 'p', children: []};
  for (let level = 0; level < levels; level++) {
    inside = {type: 'blockquote', id: `q${level}`, children: [inside]};
  }
  return {type: 'report', lang: 'zh-Hans', children: [inside]};
}
