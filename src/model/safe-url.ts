/**
 * Addresses that a report may carry. Everything else (javascript:, data:text,
 * file:, relative paths that mean another page once the text has moved) is
 * dropped by whoever reads it and never written by whoever writes it.
 */

/** Schemes of links, and what must follow each. */
const linkUrl = /^(?:https?:\/\/[^/?#\s]|mailto:[^\s]|tel:[\d+]|#[^\s])/iu;

/** Images: on the web, at a path of the same site, or raster data in place. */
const imageUrl =
  /^(?:https?:\/\/[^/?#\s]|data:image\/(?:png|jpeg|gif|webp);base64,|(?:\.{0,2}\/)?(?![\w.+-]*:)[^\s/\\])/iu;

/** What a browser drops from an address, and so `java\nscript:` hides behind. */
const ignored = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The address of a link as it may be written into a page: http, https, mailto,
 * tel or a fragment of the same page; null for anything else.
 */
export function safeLinkUrl(url: unknown): string | null {
  return safeUrl(url, linkUrl);
}

/**
 * The address of an image as it may be written into a page: http, https, a
 * path of the same site, or base64 data of a raster image; null otherwise.
 */
export function safeImageUrl(url: unknown): string | null {
  return safeUrl(url, imageUrl);
}

/** Whether an image lies on another site than the page: it is not loaded. */
export function isRemoteUrl(url: string): boolean {
  return /^(?:https?:)?\/\//iu.test(url);
}

function safeUrl(url: unknown, allowed: RegExp): string | null {
  if (typeof url !== 'string') return null;
  const clean = url.replace(ignored, '').trim().replace(/\s/gu, '%20');
  return allowed.test(clean) ? clean : null;
}
