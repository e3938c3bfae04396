import type {Element} from 'hast';
import type {Image} from '../model/nodes.js';
import {safeImageUrl, safeLinkUrl} from '../model/safe-url.js';
import {attribute} from './hast-attributes.js';
import {type HastContext, sourceLineOf} from './hast-context.js';

/** Makes addresses absolute where the page's own address is known. */
export function resolverOf(
  baseUrl: string | undefined,
): (url: string) => string {
  return (url) => {
    if (baseUrl === undefined || url.startsWith('#')) return url;
    try {
      return new URL(url, baseUrl).href;
    } catch {
      return url; // Not an address at all: the check of schemes says so.
    }
  };
}

/**
 * Where a link leads; null, and a diagnostic, when that is a place that a
 * report does not lead to.
 */
export function linkUrlOf(
  element: Element,
  {resolve, diagnostics}: HastContext,
): string | null {
  const href = attribute(element, 'href');
  if (href === '') return null;
  const url = safeLinkUrl(resolve(href));
  if (url === null) {
    const line = sourceLineOf(element) || null;
    diagnostics.add(
      {rule: 'dropped-link', severity: 'warning', line},
      () =>
        `The link to "${href.slice(0, 80)}" is dropped and its text is kept: ` +
        'links are http, https, mailto, tel or of the same page.',
    );
  }
  return url;
}

/** An image with its text; null, and a diagnostic, when it can't be shown. */
export function imageOf(
  element: Element,
  {resolve, diagnostics}: HastContext,
): Image | null {
  const src = attribute(element, 'src');
  const alt = attribute(element, 'alt');
  const url = safeImageUrl(resolve(src));
  if (url !== null) return {type: 'image', url, alt};
  const line = sourceLineOf(element) || null;
  diagnostics.add(
    {rule: 'dropped-image', severity: 'warning', line},
    () =>
      `The image "${src.slice(0, 80)}" is dropped: images are http, https, ` +
      'of the same site, or PNG, JPEG, GIF or WebP data.',
  );
  return null;
}
