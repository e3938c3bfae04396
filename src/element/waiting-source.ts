import {lendSheet} from '../view/lend-sheet.js';
import {waitingRules} from '../view/styles/waiting-rules.js';
import {isLongSource} from './is-long.js';
import {readChildren} from './read-children.js';

/** The children of a reader while the page shows them and they are read. */
export class WaitingSource {
  readonly #element: Element;
  #returnSheet: (() => void) | null = null;
  #frame = 0;

  constructor(element: Element) {
    this.#element = element;
    this.#look();
  }

  /** Gives the page its own layout back. */
  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#returnSheet?.();
    this.#returnSheet = null;
  }

  /** A promise that is kept when the page is parsed: then no child is missing. */
  whole(): Promise<void> {
    return new Promise((done) => {
      if (isParsed(document)) done();
      else document.addEventListener('DOMContentLoaded', () => done());
    });
  }

  /** Once the text is long, and before it is laid out. */
  #look(): void {
    if (isLongSource(readChildren(this.#element))) {
      const root = this.#element.getRootNode();
      this.#returnSheet = lendSheet(root, waitingRules);
    } else if (!isParsed(document)) {
      this.#frame = requestAnimationFrame(() => this.#look());
    }
  }
}

/** Whether a page has come to its end. */
export function isParsed(page: Document): boolean {
  return page.readyState !== 'loading';
}
