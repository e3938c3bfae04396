import type {Element} from 'hast';

/** An attribute of an element as text; '' when it has none of that name. */
export function attribute(element: Element, name: string): string {
  const value = element.properties?.[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element has no attributes at all: most of long pages have none. */
export function isBare({properties}: Element): boolean {
  for (const _ in properties) return false;
  return true;
}

/** Whether an element has an attribute, be it empty. */
export function hasAttribute(element: Element, name: string): boolean {
  const value = element.properties?.[name];
  return value !== undefined && value !== null && value !== false;
}
