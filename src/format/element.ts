import type {Element, ElementContent, Properties} from 'hast';

/** A hast element; properties that are undefined are left out. */
export function element(
  tagName: string,
  properties: Readonly<Record<string, Properties[string]>>,
  children: readonly ElementContent[],
): Element {
  const set: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) set[name] = value;
  }
  return {type: 'element', tagName, properties: set, children: [...children]};
}

/** A hast text node. */
export function text(value: string): ElementContent {
  return {type: 'text', value};
}
