import {
  type Highlighter,
  type HighlightName,
  highlighterFor,
} from '../../view/highlighter.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {
  drawnHighlightRules,
  highlightRules,
} from '../../view/styles/highlight-rules.js';
import type {Reader} from '../reader.js';

/**
 * The marks of one part in the article, with the style sheets they need: lent
 * to the trees of the article and of the controls when the first mark is made,
 * given back when the element leaves.
 */
export class Marks {
  readonly #reader: Reader;
  readonly #name: HighlightName;
  #highlighter: Highlighter | null = null;
  #giveBack: () => void = () => {};

  constructor(reader: Reader, name: HighlightName) {
    this.#reader = reader;
    this.#name = name;
  }

  /**
   * Lends the style sheets ahead of the first mark: the browser looks through
   * the styles of the whole page then.
   */
  begin(): Highlighter {
    this.#highlighter ??= this.#borrow();
    return this.#highlighter;
  }

  /** Marks these ranges and no others. */
  show(ranges: readonly Range[]): void {
    if (ranges.length === 0 && !this.#highlighter) return;
    this.begin().show(ranges);
  }

  /** Takes the marks and their style sheets away. */
  release(): void {
    this.#highlighter?.show([]);
    this.#highlighter = null;
    this.#giveBack();
  }

  #borrow(): Highlighter {
    const {element} = this.#reader;
    const layer = element.ownerDocument.createElement('div');
    layer.className = 'highlights';
    layer.setAttribute('aria-hidden', 'true');
    element.shadowRoot?.append(layer);
    const loans = [
      lendSheet(element.getRootNode(), highlightRules),
      lendSheet(element.shadowRoot, drawnHighlightRules),
    ];
    this.#giveBack = () => {
      layer.remove();
      for (const giveBack of loans) giveBack();
    };
    return highlighterFor(this.#name, layer);
  }
}

/**
 * Brings words into view below the bar, and again in the next frames: until
 * what stands around them is laid out its heights are estimates.
 */
export function revealRange(reader: Reader, range: Range, frames = 3): void {
  reader.reveal(range);
  if (frames === 0) return;
  requestAnimationFrame(() => revealRange(reader, range, frames - 1));
}
