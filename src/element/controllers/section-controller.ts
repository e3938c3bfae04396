import type {ReactiveController} from 'lit';
import {firstIndex} from '../../view/first-index.js';
import {PolicyReportSectionEvent} from '../events.js';
import type {Reader} from '../reader.js';
import type {PlaceController} from './place-controller.js';

/** Sections, articles and enclosed documents: what an address can name. */
const places = 'section[id]';

/**
 * The section that is being read: the last whose first line has passed the
 * activation line, one line below the bar; at the end of the page the last in
 * view. A section that was gone to by a link is held until the reader scrolls.
 */
export class SectionController implements ReactiveController {
  current: string | null = null;
  readonly #reader: Reader;
  #isHeld = false;

  constructor(reader: Reader) {
    this.#reader = reader;
    reader.addController(this);
  }

  hostDisconnected(): void {
    this.#isHeld = false;
  }

  /** Marks a section as the current one until the reader scrolls. */
  hold(id: string): void {
    this.#isHeld = true;
    this.#set(id);
  }

  /** Looks where the reader is now. */
  update(place: PlaceController, isByReader: boolean): void {
    if (isByReader) this.#isHeld = false;
    if (this.#isHeld || !this.#reader.report) return;
    this.#set(this.#find(place));
  }

  #find({scroller}: PlaceController): string | null {
    const {view} = this.#reader;
    const {bottom} = scroller.edges();
    const end = view.element.getBoundingClientRect().bottom;
    const isEnd = scroller.isAtEnd() && end <= bottom + 1;
    const line = this.#reader.topEdge() + 2.5 * lineHeightOf(view.element);
    return this.#lastAbove(isEnd ? bottom - 1 : line);
  }

  /** The last section whose top is above a height: group first, then inside. */
  #lastAbove(height: number): string | null {
    const {groups, element: article} = this.#reader.view;
    let at =
      firstIndex(
        groups.length,
        (index) => topOf(groups[index]?.element) > height,
      ) - 1;
    for (; at >= 0; at--) {
      const group = groups[at]?.element as HTMLElement;
      const inside = [...group.querySelectorAll(places)];
      const count = firstIndex(
        inside.length,
        (index) => topOf(inside[index]) > height,
      );
      const found = inside[count - 1] ?? group.parentElement?.closest(places);
      if (found && article.contains(found)) return this.#reader.idOf(found);
    }
    return null;
  }

  #set(id: string | null): void {
    if (id === this.current) return;
    this.current = id;
    this.#reader.requestUpdate();
    this.#reader.element.dispatchEvent(new PolicyReportSectionEvent(id));
  }
}

function topOf(element: Element | null | undefined): number {
  return element ? element.getBoundingClientRect().top : Infinity;
}

function lineHeightOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight) || 32;
}
