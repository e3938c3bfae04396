import {articleRules} from './styles/article-rules.js';

type StyledRoot = Document | ShadowRoot;

/** Roots that hold the sheet, with the number of readers that need it. */
const roots = new WeakMap<StyledRoot, {readers: number; remove(): void}>();
let shared: CSSStyleSheet | undefined;

/**
 * Lends the article's style sheet to the document or shadow root that a reader
 * stands in, once for all its readers. Returns the function that gives it back.
 */
export function lendArticleSheet(root: StyledRoot): () => void {
  const held = roots.get(root) ?? {readers: 0, remove: attach(root)};
  held.readers++;
  roots.set(root, held);
  let lent = true;
  return () => {
    if (!lent) return;
    lent = false;
    held.readers--;
    if (held.readers > 0) return;
    held.remove();
    roots.delete(root);
  };
}

/**
 * Constructed sheets need no `style-src 'unsafe-inline'`. Safari before 16.4
 * has none: there a style element, with the nonce that lit uses too.
 */
function attach(root: StyledRoot): () => void {
  if (
    'adoptedStyleSheets' in root &&
    'replaceSync' in CSSStyleSheet.prototype
  ) {
    const sheet = sharedSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
        (other) => other !== sheet,
      );
    };
  }
  const style = document.createElement('style');
  const {litNonce} = globalThis as {litNonce?: string};
  if (litNonce) style.setAttribute('nonce', litNonce);
  style.textContent = articleRules;
  (root instanceof Document ? root.head : root).append(style);
  return () => style.remove();
}

function sharedSheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(articleRules);
  }
  return shared;
}
