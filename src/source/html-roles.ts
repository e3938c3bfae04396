import type {Element} from 'hast';
import {attribute, hasAttribute, isBare} from './hast-attributes.js';

/** What an HTML element does to the text in it. */
export type HtmlRole =
  /** Holds no text of the page: scripts, styles, embedded things. */
  | 'skip'
  /** Holds words of the page's controls and not of the document. */
  | 'furniture'
  /** Ends the line before it and the line in it. */
  | 'block'
  | 'break'
  | 'image'
  | 'table'
  /** Goes on in the same line. Every element that is not in the tables. */
  | 'inline';

/** Tag names of each role but `inline`. */
const tagNames: Readonly<Record<Exclude<HtmlRole, 'inline'>, string>> = {
  skip: 'script style template head title meta link base iframe frame frameset noframes embed canvas svg audio video source track map area col colgroup',
  // rt and rp: a reading above a character is not a part of the sentence.
  furniture: 'nav button select option textarea dialog noscript object rt rp',
  block:
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary tbody td tfoot th thead tr ul',
  break: 'br',
  image: 'img',
  table: 'table',
};

const roles: ReadonlyMap<string, HtmlRole> = new Map(
  (Object.keys(tagNames) as (keyof typeof tagNames)[]).flatMap((role) =>
    tagNames[role].split(' ').map((name) => [name, role] as const),
  ),
);

/**
 * Class names and ids of what surrounds an article: where one is, sharing,
 * printing, sizes, related news. A hint: it counts only where no prose stands.
 */
const furnitureName =
  /(?:^|[\s_-])(?:bread-?crumbs?|crumbs?|share|bdshare|jiathis|tool-?bar|font-?size|print|qr|qr-?code|relate\w*|related\w*|recommend\w*|comments?|copyright|pagination|pager|side-?bar|adverts?|fenxiang|weizhi|daohang|dayin|ewm|erweima)(?=$|[\s_-])/iu;

const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;

/** What an element does to the text in it, by its name and its attributes. */
export function roleOf(element: Element): HtmlRole {
  const role = roles.get(element.tagName) ?? 'inline';
  if (role === 'skip' || isBare(element)) return role;
  return isHidden(element) ? 'furniture' : role;
}

/** Whether an element is named like what surrounds an article. */
export function isNamedAsFurniture(element: Element): boolean {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  return furnitureName.test(names);
}

function isHidden(element: Element): boolean {
  return (
    hasAttribute(element, 'hidden') ||
    attribute(element, 'ariaHidden') === 'true' ||
    attribute(element, 'aria-hidden') === 'true' ||
    hidden.test(attribute(element, 'style'))
  );
}
