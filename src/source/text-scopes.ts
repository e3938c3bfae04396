import type {Element} from 'hast';
import {attribute, isBare} from './hast-attributes.js';
import type {HastContext} from './hast-context.js';
import {isNamedAsFurniture} from './html-roles.js';
import {formatInside, plainFormat} from './inline-format.js';
import type {TextScope} from './line-writer.js';
import {linkUrlOf} from './read-urls.js';
import {alignOf, indentOf, isIndent, isUnmarkedList} from './text-layout.js';

/** What is known of text that stands in no element. */
export const topScope: TextScope = {
  format: plainFormat,
  furniture: false,
  preformatted: false,
  headingLevel: null,
  align: undefined,
  indent: 0,
  blockquote: false,
  item: null,
  list: null,
};

/** What a block changes for the text in it, by its tag name. */
const blockScopes: Readonly<
  Record<string, (element: Element, scope: TextScope) => Partial<TextScope>>
> = {
  h1: () => ({headingLevel: 1}),
  h2: () => ({headingLevel: 2}),
  h3: () => ({headingLevel: 3}),
  h4: () => ({headingLevel: 4}),
  h5: () => ({headingLevel: 5}),
  h6: () => ({headingLevel: 6}),
  pre: () => ({preformatted: true}),
  center: () => ({align: 'center'}),
  blockquote: (element, scope) => ({
    blockquote: scope.blockquote || !isIndent(element),
    item: null,
  }),
  ol: (element, scope) => ({
    list: {
      level: (scope.list?.level ?? 0) + 1,
      next: Number(attribute(element, 'start')) || 1,
      ordered: !isUnmarkedList(element),
      fresh: true,
    },
  }),
  ul: (_, scope) => ({
    list: {
      level: (scope.list?.level ?? 0) + 1,
      next: 1,
      ordered: false,
      fresh: true,
    },
  }),
  li: (element, {list}) => {
    if (!list) return {};
    const number = Number(attribute(element, 'value')) || list.next;
    list.next = number + 1;
    const {level, ordered, fresh: first} = list;
    list.fresh = false;
    return {item: {level, number: ordered ? number : null, first, open: true}};
  },
};

/** The scope inside an element that ends the line before it. */
export function blockScope(
  element: Element,
  outside: TextScope,
  {article, survey}: HastContext,
): TextScope {
  const ofTag = blockScopes[element.tagName]?.(element, outside);
  const isArticle = element === article;
  if (!isArticle && isBare(element)) {
    return ofTag ? {...outside, ...ofTag} : outside;
  }
  const isAside =
    survey.proseIn(element) === 0 &&
    isNamedAsFurniture(element) &&
    element.tagName !== 'body';
  const align = alignOf(element);
  return {
    ...outside,
    format: formatInside(element, outside.format),
    furniture: isArticle ? false : outside.furniture || isAside,
    align: align === null ? outside.align : align,
    indent: indentOf(element) || outside.indent,
    ...ofTag,
  };
}

/** The scope inside an element that goes on in the same line. */
export function inlineScope(
  element: Element,
  outside: TextScope,
  context: HastContext,
): TextScope {
  const format = formatInside(element, outside.format);
  if (element.tagName !== 'a' || outside.furniture) {
    return format === outside.format ? outside : {...outside, format};
  }
  const url = linkUrlOf(element, context);
  return {...outside, format: {...format, url: url ?? format.url}};
}
