import type {ReactiveController} from 'lit';
import {characterRect, lineBelow, textsIn} from '../../view/find-line.js';
import {type Scroller, scrollerOf} from '../../view/scroller.js';
import type {Reader} from '../reader.js';
import type {AddressController} from './address-controller.js';

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
 * again after layout and before paint, when LayoutController sees a size change.
 */
export class PlaceController implements ReactiveController {
  readonly #reader: Reader;
  readonly #onScroll: (isByReader: boolean) => void;
  readonly #address: AddressController;
  #scroller: Scroller | null = null;
  #anchor: Anchor | null = null;
  /** Scroll position and sizes when the anchor was last in place. */
  #settled = 0;
  #shape: readonly number[] = [];
  #around = 0;
  /** Whether the anchor was taken anew by a scroll that is not told yet. */
  #isFollowed = false;
  #frame = 0;

  constructor(
    reader: Reader,
    onScroll: (isByReader: boolean) => void,
    address: AddressController,
  ) {
    this.#reader = reader;
    this.#onScroll = onScroll;
    this.#address = address;
    reader.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('resize', this.#listen);
    this.#listen();
  }

  hostDisconnected(): void {
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

  /** Where the reader is, looked up if nothing was scrolled yet. */
  get here(): Place | null {
    return this.#anchor ?? this.#measure();
  }

  /** Runs a change and puts the line at the top back in its place at once. */
  keep(change: () => void): void {
    this.#anchor ??= this.#measure();
    change();
    this.#putBack();
  }

  /** Scrolls so that a height of the window comes to the top edge. */
  scrollTo(height: number): void {
    this.#bring(height);
    this.#settle(this.#measure());
  }

  /** Puts the line back, sizes having changed; not if it was left meanwhile. */
  restore(): void {
    if (this.#isLeft() && !this.#address.isAwaited()) this.#follow();
    else this.#putBack();
  }

  #putBack(): void {
    this.#settle(this.#anchor && this.#alive(this.#anchor));
    const offset = this.#offset();
    if (Math.abs(offset) >= 1) this.#move(offset);
  }

  /** How far below its place the line of the anchor is. */
  #offset(): number {
    if (!this.#anchor) return 0;
    const {text, offset, below} = this.#anchor;
    const edge = this.#reader.topEdge() + below;
    return characterRect(text, offset).top - edge;
  }

  /**
   * Goes to a place that was kept; to the pixel, if it was kept just now. What
   * stands there is the anchor, whatever else a first layout of the text above
   * it will push into view.
   */
  goTo(place: Place & {readonly below?: number}): boolean {
    const found = this.#find(place);
    if (!found) return false;
    const {below = 0} = place;
    this.#bring(characterRect(found.text, found.offset).top - below);
    this.#settle({...place, ...found, below});
    return true;
  }

  /** Brings the start of a block to some pixels below the top edge. */
  show(id: string, block: Element, gap: number): void {
    const {top} = block.getBoundingClientRect();
    const [text] = textsIn(block);
    const lead = text ? characterRect(text, 0).top - top : 0;
    const isThere = this.goTo({id, fraction: 0, below: gap + lead});
    if (!isThere) this.scrollTo(top - gap);
  }

  readonly #listen = (): void => {
    const next = scrollerOf(this.#reader.element);
    if (next.target === this.#scroller?.target) return;
    this.#scroller?.target.removeEventListener('scroll', this.#scrolled);
    this.#scroller = next;
    next.target.addEventListener('scroll', this.#scrolled, {passive: true});
  };

  /**
   * Looked at before the callbacks of the frame, of which some restore. After a
   * link it is looked at later, when the place is known that it led to.
   */
  readonly #scrolled = (): void => {
    if (this.#isByReader() && !this.#address.isAwaited()) this.#follow();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#address.isAwaited()) {
        this.#address.wait();
        return this.#scrolled();
      }
      this.#onScroll(this.#isFollowed);
      this.#isFollowed = false;
    });
  };

  #follow(): void {
    this.#settle(this.#measure());
    this.#isFollowed = true;
  }

  /**
   * A scroll to where the last restoring left the page is no scrolling of the
   * reader's, and neither is one between a change of sizes and its restoring:
   * there the browser clamps, or anchors by itself.
   */
  #isByReader(): boolean {
    const isSame =
      this.#grown() < 2 && sameShape(this.#shape, this.#shapeNow());
    return isSame ? this.#moved() >= 2 : this.#isLeft();
  }

  /**
   * Where only what stands around the text has grown or shrunk, the browser
   * moves the page by no more than that, or the line stays where it is.
   */
  #isLeft(): boolean {
    const grown = this.#grown();
    if (grown < 2 || !sameShape(this.#shape, this.#shapeNow())) return false;
    return Math.min(this.#moved(), Math.abs(this.#offset())) >= grown + 2;
  }

  #moved(): number {
    return Math.abs(this.scroller.position() - this.#settled);
  }

  #grown(): number {
    return Math.abs(this.#aroundNow() - this.#around);
  }

  #bring(height: number): void {
    const edge = this.#reader.topEdge();
    this.#move(height - edge);
    // Only this may have brought the bar to the top, where it covers the text.
    this.#move(edge - this.#reader.topEdge());
  }

  #move(delta: number): void {
    this.scroller.scrollBy(delta);
    this.#settle(this.#anchor);
  }

  #settle(anchor: Anchor | null): void {
    this.#anchor = anchor;
    this.#settled = this.scroller.position();
    this.#shape = this.#shapeNow();
    this.#around = this.#aroundNow();
  }

  /**
   * What changes when the text is laid out otherwise, and stays when groups that
   * were skipped are laid out, which a scroll does by itself: widths, and the
   * height of the line's block.
   */
  #shapeNow(): readonly number[] {
    const {view, element} = this.#reader;
    const line = this.#anchor?.text.parentElement?.offsetHeight ?? 0;
    return [element.offsetWidth, view.element.offsetWidth, line];
  }

  /** The height of all that is not the article. */
  #aroundNow(): number {
    const {view, element} = this.#reader;
    return element.offsetHeight - view.element.offsetHeight;
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

/** Each size is rounded by itself: the difference of two is one pixel off. */
function sameShape(one: readonly number[], other: readonly number[]): boolean {
  return one.every((size, at) => Math.abs(size - (other[at] ?? 0)) < 2);
}
