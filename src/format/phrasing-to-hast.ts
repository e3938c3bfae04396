import type {ElementContent} from 'hast';
import type {Image, Note, PhrasingContent, Text} from '../model/nodes.js';
import {safeImageUrl, safeLinkUrl} from '../model/safe-url.js';
import {element, text} from './element.js';
import type {HastContext} from './hast-context.js';

/** The inline nodes of a block as hast. */
export function phrasingToHast(
  nodes: readonly PhrasingContent[],
  context: HastContext,
): ElementContent[] {
  return nodes.map((node) => toElement(node, context));
}

/** HTML elements of the inline nodes that only wrap their children. */
const wrappers = {
  strong: 'strong',
  emphasis: 'em',
  superscript: 'sup',
  subscript: 'sub',
} as const;

function toElement(
  node: PhrasingContent,
  context: HastContext,
): ElementContent {
  switch (node.type) {
    case 'text':
      return textToHast(node);
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'subscript': {
      const inside = phrasingToHast(node.children, context);
      return element(wrappers[node.type], {}, inside);
    }
    case 'link': {
      // A model made by hand may carry anything: look again before writing.
      const href = safeLinkUrl(node.url);
      const inside = phrasingToHast(node.children, context);
      return href === null
        ? element('span', {}, inside)
        : element('a', {href: linkTarget(href, context)}, inside);
    }
    case 'break':
      return element('br', {}, []);
    case 'image':
      return imageToHast(node, context);
    case 'note':
      return noteToHast(node, context);
    default:
      return node satisfies never;
  }
}

function textToHast(node: Text): ElementContent {
  return node.verbatim
    ? element('span', {translate: 'no'}, [text(node.value)])
    : text(node.value);
}

function linkTarget(href: string, {idPrefix}: HastContext): string {
  return href.startsWith('#') ? `#${idPrefix}${href.slice(1)}` : href;
}

/**
 * An image, or, when it is not to be loaded, a link to it that reads as its
 * alternative text.
 */
export function imageToHast(
  {url, alt}: Image,
  {showImage}: HastContext,
): ElementContent {
  const src = safeImageUrl(url);
  if (src === null) return element('span', {}, [text(alt)]);
  if (showImage(src)) return element('img', {src, alt, loading: 'lazy'}, []);
  const name = alt || (src.split(/[?#]/u)[0] ?? '').split('/').pop() || src;
  return element('a', {href: src, dataImage: alt}, [text(name)]);
}

/** A note reference: the first of each note is where its text links back to. */
function noteToHast(node: Note, context: HastContext): ElementContent {
  const {target, label} = node;
  if (target === null || !context.notes.has(target)) {
    return element('sup', {dataNote: target ?? ''}, [text(label)]);
  }
  const first = !context.referred.has(target);
  context.referred.add(target);
  const id = first ? referenceId(target, context) : undefined;
  const href = `#${context.idPrefix}${target}`;
  return element('sup', {dataNote: target}, [
    element('a', {id, href, role: 'doc-noteref'}, [text(label)]),
  ]);
}

/** The id of the place that refers to a note. */
export function referenceId(note: string, {idPrefix}: HastContext): string {
  return `${idPrefix}${note}-ref`;
}
