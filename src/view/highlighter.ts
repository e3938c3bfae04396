import {firstIndex} from './first-index.js';
import {rectAround, rectsOf} from './range-rects.js';

/** What a highlight says of its words; each has a look of its own. */
export const highlightNames = [
  'policy-report-match', // found by find
  'policy-report-current', // the match that find stands on
  'policy-report-speech', // the sentence that is read aloud
] as const;

export type HighlightName = (typeof highlightNames)[number];

/** Marks words without touching them. */
export interface Highlighter {
  /** Marks these ranges and no others. */
  show(ranges: readonly Range[]): void;
}

/**
 * The highlighter of a browser: the CSS Custom Highlight API, or boxes that are
 * drawn over the words in `layer` (Chromium before 105, Firefox before 140,
 * Safari before 17.2). Neither adds a node to the article.
 */
export function highlighterFor(
  name: HighlightName,
  layer: HTMLElement,
): Highlighter {
  return typeof Highlight === 'function' && CSS.highlights
    ? new NativeHighlighter(name)
    : new DrawnHighlighter(name, layer);
}

/** Registers ranges under a name that all readers of a page share. */
class NativeHighlighter implements Highlighter {
  readonly #name: HighlightName;
  #ranges: readonly Range[] = [];

  constructor(name: HighlightName) {
    this.#name = name;
  }

  show(ranges: readonly Range[]): void {
    const highlight = CSS.highlights.get(this.#name) ?? new Highlight();
    highlight.priority = highlightNames.indexOf(this.#name);
    for (const range of this.#ranges) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#ranges = ranges;
    if (highlight.size > 0) CSS.highlights.set(this.#name, highlight);
    else CSS.highlights.delete(this.#name);
  }
}

/** Boxes over the words that are on screen; they follow the page. */
export class DrawnHighlighter implements Highlighter {
  readonly #name: HighlightName;
  readonly #layer: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  #ranges: readonly Range[] = [];
  #frame = 0;

  constructor(name: HighlightName, layer: HTMLElement) {
    this.#name = name;
    this.#layer = layer;
  }

  show(ranges: readonly Range[]): void {
    const follows = this.#ranges.length > 0;
    this.#ranges = ranges;
    if (ranges.length > 0 && !follows) this.#follow('addEventListener');
    if (ranges.length === 0 && follows) this.#follow('removeEventListener');
    this.#draw();
  }

  #follow(change: 'addEventListener' | 'removeEventListener'): void {
    // Capture: a scroll event of an inner scroller does not bubble.
    window[change]('scroll', this.#onMove, {capture: true});
    window[change]('resize', this.#onMove, {capture: true});
  }

  #onMove = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  };

  #draw(): void {
    for (const box of this.#boxes.splice(0)) box.remove();
    const origin = this.#layer.getBoundingClientRect();
    const rects = visibleOf(this.#ranges).flatMap((range) => [
      ...rectsOf(range),
    ]);
    for (const rect of rects) {
      const box = document.createElement('span');
      box.className = this.#name;
      box.style.setProperty('left', `${rect.left - origin.left}px`);
      box.style.setProperty('top', `${rect.top - origin.top}px`);
      box.style.setProperty('width', `${rect.width}px`);
      box.style.setProperty('height', `${rect.height}px`);
      this.#boxes.push(box);
    }
    this.#layer.append(...this.#boxes);
  }
}

/** The ranges on screen. They are in order, so that two bisections do. */
function visibleOf(ranges: readonly Range[]): readonly Range[] {
  const firstBelow = (height: number) =>
    firstIndex(
      ranges.length,
      (at) => rectAround(ranges[at] as Range).bottom > height,
    );
  const top = firstBelow(0);
  return ranges.slice(Math.max(0, top - 1), firstBelow(window.innerHeight));
}
