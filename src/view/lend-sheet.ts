/** A style sheet in a tree, with the number of those who need it. */
interface Loan {
  borrowers: number;
  readonly remove: () => void;
}

/** The loans of each tree, by the text of their rules. */
const trees = new WeakMap<Node, Map<string, Loan>>();
/** Constructed sheets by their rules; one serves all trees of a document. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Lends style rules to a document or shadow root, once for all who ask for the
 * same. Returns the function that gives them back. Any other root gets none.
 */
export function lendSheet(root: Node | null, rules: string): () => void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return () => {};
  }
  const loans = trees.get(root) ?? new Map<string, Loan>();
  trees.set(root, loans);
  const loan = loans.get(rules) ?? {borrowers: 0, remove: attach(root, rules)};
  loan.borrowers += 1;
  loans.set(rules, loan);
  let lent = true;
  return () => {
    if (!lent) return;
    lent = false;
    loan.borrowers -= 1;
    if (loan.borrowers > 0) return;
    loan.remove();
    loans.delete(rules);
  };
}

/**
 * Constructed sheets need no `style-src 'unsafe-inline'`. Safari before 16.4
 * has none: there a style element, with the nonce that lit uses too.
 */
function attach(root: Document | ShadowRoot, rules: string): () => void {
  if (
    'adoptedStyleSheets' in root &&
    'replaceSync' in CSSStyleSheet.prototype
  ) {
    const sheet = sheetOf(rules);
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
  style.textContent = rules;
  (root instanceof Document ? root.head : root).append(style);
  return () => style.remove();
}

function sheetOf(rules: string): CSSStyleSheet {
  const known = sheets.get(rules);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  sheets.set(rules, sheet);
  return sheet;
}
