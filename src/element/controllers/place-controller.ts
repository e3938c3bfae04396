import type {ReactiveController} from 'lit';
import {characterRect, lineBelow, textsIn} from '../../view/find-line.js';
import {type Scroller, scrollerOf} from '../../view/scroller.js';
import type {Reader} from '../reader.js';

/** A place in a report: a block, and how far into its text. */
export interface Place {
  readonly id: string;
  /** From 0 to 1, of the characters of the block. */
  readonly fraction: number;
}

/** The place of the line at the top, and where that line stood. */
interface Anchor extends Place {
  readonly text: Text;
  readonly offset: number;
  /** Pixels below the top edge; negative while partly covered. */
  readonly below: number;
}

/**
 * Keeps the line at the top of the view where it is through every change of
 * size. The anchor is taken when the reader scrolls and only then: in a run of
 * changes the first one's holds, so that roundings do not add up. It is set
 * again after layout and before paint, by a ResizeObserver.
 */
export class PlaceController implements ReactiveController {
  readonly #reader: Reader;
  readonly #onScroll: (isByReader: boolean) => void;
  readonly #resizes: ResizeObserver | null;
  #scroller: Scroller | null = null;
  #anchor: Anchor | null = null;
  #expected: number | null = null;
  #frame = 0;

  constructor(reader: Reader, onScroll: (isByReader: boolean) => void) {
    this.#reader = reader;
    this.#onScroll = onScroll;
    this.#resizes =
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver(() => this.restore());
    reader.addController(this);
  }

  hostConnected(): void {
    this.#resizes?.observe(this.#reader.view.element);
    window.addEventListener('resize', this.#listen);
    this.#listen();
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
    window.removeEventListener('resize', this.#listen);
    this.#scroller?.target.removeEventListener('scroll', this.#scrolled);
    cancelAnimationFrame(this.#frame);
    this.#scroller = null;
    this.#anchor = null;
  }

  get scroller(): Scroller {
    this.#scroller ??= scrollerOf(this.#reader.element);
    return this.#scroller;
  }

  /** Where the reader is; null above the article and below it. */
  get place(): Place | null {
    return this.#anchor;
  }

  /** Runs a change and puts the line at the top back in its place at once. */
  keep(change: () => void): void {
    this.#anchor ??= this.#measure();
    change();
    this.restore();
  }

  /** Scrolls so that a height of the window comes to the top edge. */
  scrollTo(height: number): void {
    this.#move(height - this.#reader.topEdge());
    this.#anchor = this.#measure();
  }

  /** Puts the line of the anchor back to where it was. */
  restore(): void {
    const anchor = this.#anchor && this.#alive(this.#anchor);
    if (!anchor) return;
    this.#anchor = anchor;
    const edge = this.#reader.topEdge() + anchor.below;
    const {top} = characterRect(anchor.text, anchor.offset);
    if (Math.abs(top - edge) >= 1) this.#move(top - edge);
  }

  /** Goes to a place that was kept. */
  goTo({id, fraction}: Place): boolean {
    const found = this.#find({id, fraction});
    if (!found) return false;
    this.scrollTo(characterRect(found.text, found.offset).top);
    return true;
  }

  readonly #listen = (): void => {
    const next = scrollerOf(this.#reader.element);
    if (next.target === this.#scroller?.target) return;
    this.#scroller?.target.removeEventListener('scroll', this.#scrolled);
    this.#scroller = next;
    next.target.addEventListener('scroll', this.#scrolled, {passive: true});
  };

  readonly #scrolled = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const position = this.scroller.position();
      const isOwn =
        this.#expected !== null && Math.abs(position - this.#expected) < 2;
      this.#expected = null;
      if (!isOwn) this.#anchor = this.#measure();
      this.#onScroll(!isOwn);
    });
  };

  #move(delta: number): void {
    const {scroller} = this;
    const before = scroller.position();
    scroller.scrollBy(delta);
    // A scroll that did not happen has no event that could be awaited.
    const after = scroller.position();
    if (after !== before) this.#expected = after;
  }

  #measure(): Anchor | null {
    const {view, element} = this.#reader;
    const edge = this.#reader.topEdge();
    const {top, bottom} = view.element.getBoundingClientRect();
    if (!element.isConnected || top >= edge || bottom <= edge) return null;
    const line = lineBelow(view.groups, edge);
    if (!line) return null;
    const id = this.#reader.idOf(line.text);
    if (id === null) return null;
    const fraction = this.#fractionOf(id, line.text, line.offset);
    return {...line, id, fraction, below: line.top - edge};
  }

  /** The anchor, found anew if its text node was replaced. */
  #alive(anchor: Anchor): Anchor | null {
    const isThere =
      anchor.text.isConnected && anchor.offset < anchor.text.length;
    if (isThere) return anchor;
    const found = this.#find(anchor);
    return found && {...anchor, ...found};
  }

  #fractionOf(id: string, text: Text, offset: number): number {
    const block = this.#reader.elementOf(id);
    let before = 0;
    let whole = 0;
    for (const other of block ? textsIn(block) : []) {
      if (other === text) before = whole + offset;
      whole += other.length;
    }
    return whole === 0 ? 0 : before / whole;
  }

  #find({id, fraction}: Place): {text: Text; offset: number} | null {
    const block = this.#reader.elementOf(id);
    const texts = block ? textsIn(block) : [];
    const whole = texts.reduce((sum, {length}) => sum + length, 0);
    let offset = Math.min(whole - 1, Math.round(fraction * whole));
    for (const text of texts) {
      if (offset < text.length) return {text, offset: Math.max(0, offset)};
      offset -= text.length;
    }
    return null;
  }
}
