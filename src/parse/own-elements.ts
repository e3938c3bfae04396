import type {Element, ElementContent} from 'hast';
import {attribute, hasAttribute} from '../source/hast-attributes.js';
import {roleOf} from '../source/html-roles.js';
import {type OwnNode, ownPhrasing} from './own-phrasing.js';

/** Where blocks are read: the ids' prefix, and how many sections are around. */
export interface OwnPlace {
  readonly idPrefix: string;
  readonly depth: number;
}

/**
 * The elements in an element; what holds a run-in heading is looked through,
 * and text that somebody has put between blocks is a paragraph.
 */
export function elementsIn(parent: {
  readonly children: readonly ElementContent[];
}): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text' && /\S/u.test(child.value)) {
      return [{...paragraph, children: [child]}];
    }
    if (child.type !== 'element' || roleOf(child) === 'skip') return [];
    const isRunIn =
      child.tagName === 'div' &&
      hasAttribute(child, 'dataRunIn') &&
      attribute(child, 'role') !== 'heading';
    return isRunIn ? elementsIn(child) : [child];
  });
}

const paragraph = {type: 'element', tagName: 'p', properties: {}} as const;

/** The id of an element as it was before the prefix was put before it. */
export function ownId(element: Element, {idPrefix}: OwnPlace): string {
  const id = attribute(element, 'id');
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id;
}

/** The caption of a figure or table. */
export function ownCaption(element: Element, place: OwnPlace): OwnNode {
  return {
    type: 'caption',
    id: ownId(element, place),
    children: ownPhrasing(element.children, place.idPrefix),
  };
}
