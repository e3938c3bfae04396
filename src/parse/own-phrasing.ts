import type {Element, ElementContent} from 'hast';
import {attribute, hasAttribute} from '../source/hast-attributes.js';
import {roleOf} from '../source/html-roles.js';

/** A node as it was written; whether it is one, `readReport` says. */
export type OwnNode = Readonly<Record<string, unknown>>;

/** The node types of elements that only wrap their content. */
const wrappers: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'emphasis',
  sup: 'superscript',
  sub: 'subscript',
};

/** The inline nodes that `format/phrasing-to-hast` wrote as these. */
export function ownPhrasing(
  nodes: readonly ElementContent[],
  idPrefix: string,
): OwnNode[] {
  const found: OwnNode[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && roleOf(node) !== 'skip') {
      for (const own of ownInline(node, idPrefix)) found.push(own);
    }
    if (node.type !== 'text') continue;
    const last = found[found.length - 1];
    // A comment or a script between two texts does not part them.
    if (last?.type === 'text' && !last.verbatim) found.pop();
    const before = last?.type === 'text' && !last.verbatim ? last.value : '';
    found.push({type: 'text', value: `${before}${node.value}`});
  }
  return found;
}

function ownInline(element: Element, idPrefix: string): OwnNode[] {
  const children = () => ownPhrasing(element.children, idPrefix);
  const {tagName} = element;
  if (hasAttribute(element, 'dataNote')) {
    const target = attribute(element, 'dataNote');
    const label = ownText(element.children);
    return [{type: 'note', label, target: target === '' ? null : target}];
  }
  if (tagName === 'br') return [{type: 'break'}];
  if (tagName === 'img') return [ownImage(element)];
  if (tagName === 'a') {
    if (hasAttribute(element, 'dataImage')) return [ownImage(element)];
    const href = attribute(element, 'href');
    const own = `#${idPrefix}`;
    const url = href.startsWith(own) ? `#${href.slice(own.length)}` : href;
    return [{type: 'link', url, children: children()}];
  }
  if (attribute(element, 'translate') === 'no') {
    const value = ownText(element.children);
    return [{type: 'text', value, verbatim: true}];
  }
  const type = wrappers[tagName];
  return type ? [{type, children: children()}] : children();
}

/** An image that was written as an image, or as a link to one. */
export function ownImage(element: Element): OwnNode {
  return element.tagName === 'img'
    ? {
        type: 'image',
        url: attribute(element, 'src'),
        alt: attribute(element, 'alt'),
      }
    : {
        type: 'image',
        url: attribute(element, 'href'),
        alt: attribute(element, 'dataImage'),
      };
}

/** The characters in elements, without their mark-up. */
export function ownText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? ownText(node.children) : '';
    })
    .join('');
}
