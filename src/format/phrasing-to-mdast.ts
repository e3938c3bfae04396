import type {PhrasingContent as MdPhrasing} from 'mdast';
import type {Note, PhrasingContent} from '../model/nodes.js';
import {safeImageUrl, safeLinkUrl} from '../model/safe-url.js';
import {textOf} from '../model/text-of.js';

/** Inline nodes as those of Markdown; what it has no mark for is HTML. */
export function phrasingToMdast(
  nodes: readonly PhrasingContent[],
): MdPhrasing[] {
  return nodes.flatMap((node): MdPhrasing[] => {
    switch (node.type) {
      case 'text':
        // After `<br>` alone on a line what follows would be HTML.
        return [{type: 'text', value: node.value.replace(/[\r\n]+/gu, ' ')}];
      case 'strong':
        return strongToMdast(phrasingToMdast(node.children), textOf(node));
      case 'emphasis':
        return isFlanked(textOf(node))
          ? inHtml('em', phrasingToMdast(node.children))
          : [{type: 'emphasis', children: phrasingToMdast(node.children)}];
      case 'superscript':
        return inHtml('sup', phrasingToMdast(node.children));
      case 'subscript':
        return inHtml('sub', phrasingToMdast(node.children));
      case 'link': {
        const url = safeLinkUrl(node.url);
        const children = phrasingToMdast(node.children);
        return url === null
          ? children
          : [{type: 'link', url, children: children as never}];
      }
      case 'break':
        return [{type: 'html', value: '<br>'}];
      case 'image': {
        const url = safeImageUrl(node.url);
        return url === null
          ? [{type: 'text', value: node.alt}]
          : [{type: 'image', url, alt: node.alt}];
      }
      case 'note':
        return [referenceTo(node)];
      default:
        return node satisfies never;
    }
  });
}

/**
 * The number of a note whose label Markdown gives back as it is: ［1］ comes of
 * `[^1]`; [1] and 〔1〕 would become another label.
 */
export function noteNumber(label: string): string | null {
  return /^［([0-9]{1,3})］$/u.exec(label)?.[1] ?? null;
}

function referenceTo({label, target}: Note): MdPhrasing {
  const identifier = target === null ? null : noteNumber(label);
  return identifier === null
    ? {type: 'text', value: label}
    : {type: 'footnoteReference', identifier, label: identifier};
}

/** Content that stands out, whose characters are `text`. */
export function strongToMdast(
  children: MdPhrasing[],
  text: string,
): MdPhrasing[] {
  return isFlanked(text)
    ? inHtml('strong', children)
    : [{type: 'strong', children}];
}

/**
 * Whether CommonMark would not see asterisks around this text: beside
 * punctuation they need a space outside, which Chinese does not write.
 */
function isFlanked(text: string): boolean {
  return /^[\p{P}\p{S}\s]|[\p{P}\p{S}\s]$/u.test(text);
}

function inHtml(
  tagName: string,
  children: readonly MdPhrasing[],
): MdPhrasing[] {
  return [
    {type: 'html', value: `<${tagName}>`},
    ...children,
    {type: 'html', value: `</${tagName}>`},
  ];
}
