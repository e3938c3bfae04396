/**
 * Rules for a long text of the page's own while it is read, so that the browser
 * does not lay out what is off screen of a text that is about to be replaced.
 * Not in tables, whose columns take their width from every cell.
 */
export const waitingRules = `policy-report>:not([slot]) section,policy-report>:not([slot])>p,policy-report>:not([slot])>*>p{
content-visibility:auto;contain-intrinsic-size:1px 20em;contain-intrinsic-size:auto 1px auto 20em}`;
