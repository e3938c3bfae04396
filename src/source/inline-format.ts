import type {Element} from 'hast';
import type {PhrasingContent, Text} from '../model/nodes.js';
import {attribute, hasAttribute, isBare} from './hast-attributes.js';

/**
 * How a run of characters stands out. A flat record and not a nesting, so that
 * a thousand `<b>` inside each other are one `strong`.
 */
export interface InlineFormat {
  readonly url: string | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  readonly verbatim: boolean;
}

/** A piece of a line: characters of one format, or something between them. */
export interface Run {
  readonly format: InlineFormat;
  readonly node: Exclude<PhrasingContent, {children: unknown}>;
}

export const plainFormat: InlineFormat = {
  url: null,
  strong: false,
  emphasis: false,
  raised: null,
  verbatim: false,
};

/** What tag names say of the characters in them. */
const formatsOfTags: Readonly<Record<string, Partial<InlineFormat>>> = {
  b: {strong: true},
  strong: {strong: true},
  i: {emphasis: true},
  em: {emphasis: true},
  sup: {raised: 'superscript'},
  sub: {raised: 'subscript'},
  code: {verbatim: true},
};

/** What declarations of a style attribute say of them; later ones win. */
const formatsOfStyles: readonly (readonly [RegExp, Partial<InlineFormat>])[] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/iu, {strong: true}],
  [/font-weight\s*:\s*(?:normal|[1-4]00)/iu, {strong: false}],
  [/font-style\s*:\s*(?:italic|oblique)/iu, {emphasis: true}],
  [/font-style\s*:\s*normal/iu, {emphasis: false}],
  [/vertical-align\s*:\s*super/iu, {raised: 'superscript'}],
  [/vertical-align\s*:\s*sub(?!e|p)/iu, {raised: 'subscript'}],
];

/** Headings are bold by themselves: `<h2>` and `<th>` say nothing more. */
export function formatInside(
  element: Element,
  outside: InlineFormat,
): InlineFormat {
  const ofTag = formatsOfTags[element.tagName];
  let format = ofTag ? {...outside, ...ofTag} : outside;
  if (isBare(element)) return format;
  const style = attribute(element, 'style');
  const add = (change: Partial<InlineFormat>) => {
    format = {...format, ...change};
  };
  if (style !== '') {
    for (const [pattern, change] of formatsOfStyles) {
      if (pattern.test(style)) add(change);
    }
  }
  if (isVerbatim(element)) add({verbatim: true});
  return format;
}

/** Marks by which an author says that characters are to stay as they are. */
function isVerbatim(element: Element): boolean {
  return (
    attribute(element, 'translate') === 'no' ||
    hasAttribute(element, 'dataNoConvert') ||
    /(?:^|\s)(?:ignore-opencc|notranslate)(?:\s|$)/u.test(
      attribute(element, 'className'),
    )
  );
}

/** Wrappers from the outside in, each made of a part of the format. */
const wrappers: readonly {
  readonly key: (format: InlineFormat) => string | boolean | null;
  readonly wrap: (
    format: InlineFormat,
    children: readonly PhrasingContent[],
  ) => PhrasingContent;
}[] = [
  {
    key: ({url}) => url,
    wrap: ({url}, children) => ({type: 'link', url: url ?? '', children}),
  },
  {
    key: ({strong}) => strong,
    wrap: (_, children) => ({type: 'strong', children}),
  },
  {
    key: ({emphasis}) => emphasis,
    wrap: (_, children) => ({type: 'emphasis', children}),
  },
  {
    key: ({raised}) => raised,
    wrap: ({raised}, children) => ({
      type: raised ?? 'superscript',
      children,
    }),
  },
];

/** Runs as the tree's inline nodes, neighbours of one format joined. */
export function phrasingOf(runs: readonly Run[]): readonly PhrasingContent[] {
  const [only] = runs;
  // The most of lines: one text in the format of the page.
  return runs.length === 1 && only?.format === plainFormat
    ? [only.node]
    : wrap(runs, 0);
}

function wrap(runs: readonly Run[], level: number): PhrasingContent[] {
  const wrapper = wrappers[level];
  if (!wrapper) return joinTexts(runs);
  const nodes: PhrasingContent[] = [];
  for (let from = 0; from < runs.length; ) {
    const {format} = runs[from] as Run;
    const key = wrapper.key(format);
    let to = from + 1;
    while (to < runs.length && wrapper.key((runs[to] as Run).format) === key) {
      to++;
    }
    const isAll = from === 0 && to === runs.length;
    const part = isAll ? runs : runs.slice(from, to);
    const inside = wrap(part, level + 1);
    if (isAll && !key) return inside;
    if (key) nodes.push(wrapper.wrap(format, inside));
    else for (const node of inside) nodes.push(node);
    from = to;
  }
  return nodes;
}

function joinTexts(runs: readonly Run[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let value = '';
  let verbatim = false;
  for (const {format, node} of runs) {
    if (node.type !== 'text' || format.verbatim !== verbatim) {
      if (value !== '') nodes.push(textNode(value, verbatim));
      value = '';
    }
    if (node.type === 'text') {
      verbatim = format.verbatim;
      value += node.value;
    } else nodes.push(node);
  }
  if (value !== '') nodes.push(textNode(value, verbatim));
  return nodes;
}

function textNode(value: string, verbatim: boolean): Text {
  return verbatim
    ? {type: 'text', value, verbatim: true}
    : {type: 'text', value};
}
