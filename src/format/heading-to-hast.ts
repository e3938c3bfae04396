import type {Element, ElementContent} from 'hast';
import type {Heading} from '../model/nodes.js';
import {type Ordinal, ordinalGap} from '../model/ordinal.js';
import {element, text} from './element.js';
import type {HastContext} from './hast-context.js';
import {phrasingToHast} from './phrasing-to-hast.js';

/**
 * The heading of a section or article: `h1`–`h6`, and below that an element
 * with the role and `aria-level`, which HTML has no names for.
 */
export function headingToHast(
  heading: Heading,
  ordinal: Ordinal | null,
  place: {readonly id: string; readonly level: number},
  context: HastContext,
): Element {
  const id = context.regions.has(place.id)
    ? headingId(place.id, context)
    : undefined;
  return headingElement(
    place.level,
    {id, dataRunIn: heading.runIn ? '' : undefined},
    [
      ...(ordinal ? [ordinalToHast(ordinal)] : []),
      ...phrasingToHast(heading.children, context),
    ],
    context,
  );
}

/** A heading element of any level; in the reader it can take the focus. */
export function headingElement(
  level: number,
  properties: Readonly<Record<string, string | undefined>>,
  children: readonly ElementContent[],
  {purpose}: HastContext,
): Element {
  const tabIndex = purpose === 'reader' ? -1 : undefined;
  if (level <= 6) {
    return element(`h${level}`, {...properties, tabIndex}, children);
  }
  const role = {role: 'heading', ariaLevel: level};
  return element('div', {...properties, ...role, tabIndex}, children);
}

/** A mark that numbers a structure, with the space that belongs after it. */
export function ordinalToHast(ordinal: Ordinal): Element {
  const {style, number, inserted, text: mark} = ordinal;
  const properties = {
    dataOrdinal: style,
    dataNumber: String(number),
    dataInserted: inserted === undefined ? undefined : String(inserted),
  };
  return element('span', properties, [text(mark + ordinalGap(ordinal))]);
}

/** The id of the heading of a section that is a named region. */
export function headingId(section: string, {idPrefix}: HastContext): string {
  return `${idPrefix}${section}-heading`;
}
