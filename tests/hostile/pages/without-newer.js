/** Takes from this page what Chromium 86, Firefox 115 or Safari 15 lacks. */
const LATER = [
  [Array.prototype, ['at', 'findLast', 'toSorted', 'toReversed', 'with']],
  [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
  [Object, ['hasOwn', 'groupBy']],
  [Promise, ['withResolvers', 'try']],
  [Intl, ['Segmenter']],
  [CSS, ['highlights', 'registerProperty']],
  [AbortSignal, ['timeout', 'any']],
  [Document.prototype, ['adoptedStyleSheets', 'startViewTransition']],
  [ShadowRoot.prototype, ['adoptedStyleSheets']],
  [CSSStyleSheet.prototype, ['replace', 'replaceSync']],
  [HTMLElement.prototype, ['inert', 'popover', 'showPopover']],
  [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
  [
    window,
    [
      'structuredClone',
      'Highlight',
      'scheduler',
      'requestIdleCallback',
      'trustedTypes',
      'speechSynthesis',
      'SpeechSynthesisUtterance',
      'CompressionStream',
      'DecompressionStream',
    ],
  ],
];

for (const [owner, names] of LATER) {
  for (const name of names) {
    delete owner[name];
    if (name in owner) {
      Object.defineProperty(owner, name, {value: undefined});
    }
  }
}
