import type {Element, ElementContent} from 'hast';

/** What carries words in the article: a text node, or an image with its `alt`. */
export type Leaf = Text | HTMLImageElement;

/**
 * The DOM of a hast element, without its children. Text goes through text nodes
 * and attributes through `setAttribute`, so nothing is parsed as HTML; names
 * and addresses are the few that `format/to-hast` writes.
 */
export function elementToDom(
  {tagName, properties}: Element,
  document: Document,
): HTMLElement {
  const element = document.createElement(tagName);
  for (const name in properties) {
    const value = properties[name];
    if (value === null || value === undefined || value === false) continue;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    element.setAttribute(attributeName(name), text);
  }
  return element;
}

/** Appends hast nodes to an element; notes their leaves, and who has an id. */
export function appendToDom(
  nodes: readonly ElementContent[],
  parent: HTMLElement | DocumentFragment,
  leaves: Leaf[],
  byId: Map<string, HTMLElement>,
): void {
  const {ownerDocument} = parent;
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = ownerDocument.createTextNode(node.value);
      leaves.push(text);
      parent.appendChild(text);
    } else if (node.type === 'element') {
      const element = elementToDom(node, ownerDocument);
      const {id} = node.properties;
      if (node.tagName === 'img') leaves.push(element as HTMLImageElement);
      if (typeof id === 'string') byId.set(id, element);
      appendToDom(node.children, element, leaves, byId);
      parent.appendChild(element);
    }
  }
}

/** The words of hast nodes in the order of their leaves. */
export function wordsOfLeaves(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element') return [];
    const inside = wordsOfLeaves(node.children);
    return node.tagName === 'img'
      ? [String(node.properties.alt ?? ''), ...inside]
      : inside;
  });
}

/** Writes a leaf's words where they differ; the node itself stays. */
export function writeLeaf(leaf: Leaf, words: string): void {
  if (leaf instanceof HTMLImageElement) {
    if (leaf.alt !== words) leaf.alt = words;
  } else if (leaf.data !== words) {
    leaf.data = words;
  }
}

/** Names that were asked for: of a hundred thousand they are some twenty. */
const attributeNames = new Map<string, string>();

/** hast's property names as attributes: `dataRunIn`, `ariaLabel`, `colSpan`. */
function attributeName(name: string): string {
  const known = attributeNames.get(name);
  if (known !== undefined) return known;
  const made = /^data[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
  attributeNames.set(name, made);
  return made;
}
