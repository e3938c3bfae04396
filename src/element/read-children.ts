/** Elements that hold a plain text and nothing else. */
const textual: ReadonlySet<string> = new Set(['pre', 'script', 'textarea']);

/** The table with which a page was made for some scripts; no words to read. */
export const tableSelector =
  'script[type="application/json"][data-script-tables]';

/** The words that a page wants converted its own way; no words to read. */
export const termsSelector = 'script[type="application/json"][data-terms]';

/** What is no part of the report: ours, the embedder's, data of the page. */
const besideSource = [
  ...['report', 'status', 'before', 'actions', 'after'].map(
    (slot) => `[slot="${slot}"]`,
  ),
  tableSelector,
  termsSelector,
].join();

/** The child nodes of a reader that are its source. */
export function sourceNodes(element: Element): readonly ChildNode[] {
  return [...element.childNodes].filter(isSourceNode);
}

/** Whether a child of a reader is part of its source. */
export function isSourceNode(node: Node): boolean {
  // Not its own method: a form's controls may hide it by their names.
  const {matches} = Element.prototype;
  return !(node instanceof Element && matches.call(node, besideSource));
}

/**
 * The source that the children of a reader hold: plain text, or the nodes
 * when there is markup; null when there is nothing to read. Nothing is changed.
 */
export function readChildren(element: Element): string | Node[] | null {
  const nodes = sourceNodes(element);
  const elements = nodes.filter((node) => node instanceof Element);
  const template = elements[0];
  if (elements.length === 1 && template instanceof HTMLTemplateElement) {
    return [...template.content.childNodes];
  }
  if (!elements.every(isTextual)) return [...nodes];
  const text = nodes.map(({textContent}) => textContent ?? '').join('');
  return text.trim() === '' && elements.length === 0 ? null : text;
}

/** `<pre>` and `<script type="text/plain">` are plain text. */
function isTextual(node: ChildNode): boolean {
  if (node instanceof HTMLFormElement) return false;
  const {localName, children} = node as Element;
  return textual.has(localName) && children.length === 0;
}
