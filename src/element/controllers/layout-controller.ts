import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Width in em of the interface from which the outline stands beside the text. */
const wideFrom = 56;

/**
 * How much room the element has: whether the outline fits beside the text, and
 * how high the bar is; sees, before paint, when a size has changed. Measured on
 * the element, since the page's column says more than its window, and container
 * queries are younger than our readers' browsers.
 */
export class LayoutController implements ReactiveController {
  isWide = true;
  /** The panel of the bar's own that is open, where there is little room. */
  openPanel: 'outline' | 'more' | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (isWidth: boolean) => void;
  readonly #article: HTMLElement;
  readonly #sizes: ResizeObserver;
  #whole: HTMLElement | null = null;
  #bar: HTMLElement | null = null;
  #frame = 0;
  /** The sizes that were seen last. */
  #seen = '';
  #width = 0;
  /** A width, or the bar, has changed since it was measured. */
  #isReshaped = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    article: HTMLElement,
    onChange: (isWidth: boolean) => void,
  ) {
    this.#host = host;
    this.#article = article;
    this.#onChange = onChange;
    this.#sizes = new ResizeObserver(() => this.#look());
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#whole = null;
    this.#bar = null;
    this.#seen = '';
  }

  hostUpdated(): void {
    const whole = this.#find('.whole');
    const bar = this.#find('.bar');
    if (whole === this.#whole && bar === this.#bar) return;
    this.#whole = whole;
    this.#bar = bar;
    this.#observe();
    this.measure();
  }

  /** Opens one of the bar's own panels, or closes them. */
  show(panel: 'outline' | 'more' | null): void {
    if (panel === this.openPanel) return;
    this.openPanel = panel;
    this.#host.requestUpdate();
  }

  /** The lower edge of the bar while it covers the text; else of `top`. */
  edgeBelow(top: number): number {
    if (!this.#bar || !isSticky(this.#bar)) return top;
    const {bottom, top: start} = this.#bar.getBoundingClientRect();
    const frame = this.#host.getBoundingClientRect();
    return frame.top < start - 1 ? Math.max(top, bottom) : top;
  }

  /** Looks at the sizes again. */
  measure(): void {
    const frame = this.#find('.frame');
    const width = this.#host.clientWidth;
    // Without a box, in a hidden tab or a closed dialog, nothing is known.
    if (!frame || width === 0) return;
    const em = Number.parseFloat(getComputedStyle(frame).fontSize) || 16;
    const isWide = width >= wideFrom * em;
    if (isWide !== this.isWide) this.#host.requestUpdate();
    if (isWide) this.openPanel = null;
    this.isWide = isWide;
    const hidden = isWide ? 0 : topOfButtons(this.#bar);
    const height =
      this.#bar && isSticky(this.#bar) ? this.#bar.offsetHeight : 0;
    frame.style.setProperty('--_hide', `${hidden}px`);
    frame.style.setProperty('--_bar', `${Math.max(0, height - hidden)}px`);
    this.#isReshaped = false;
    const textWidth = this.#article.offsetWidth;
    const isWidth = textWidth !== this.#width;
    this.#width = textWidth;
    this.#onChange(isWidth);
  }

  #find(selector: string): HTMLElement | null {
    const {shadowRoot} = this.#host;
    return shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  /**
   * Each is told its size at once. What then changes in the same frame, by an
   * observer of the page or by WebKit laying out what a link leads to, is told
   * too, but only of what stands deeper than all that was told before; else
   * there is a "ResizeObserver loop". So the first one never changes, and
   * everything that does stands deeper, in whichever way a browser counts.
   */
  #observe(): void {
    this.#sizes.disconnect();
    const still = this.#find('.still');
    for (const target of [still, this.#whole, this.#article, this.#bar]) {
      if (target) this.#sizes.observe(target);
    }
  }

  /**
   * Lets what is called change sizes again, as a scroll does that lays out what
   * was skipped: it is seen in the next frame. Seen in this one, the browser
   * would report a "ResizeObserver loop" to the page's error handler.
   */
  #look(): void {
    const [host, article, bar] = [this.#host, this.#article, this.#bar];
    const widths = [host, article, bar].map((target) => target?.offsetWidth);
    const shape = `${widths.join()},${bar?.offsetHeight},`;
    const sizes = `${shape}${host.offsetHeight},${article.offsetHeight}`;
    // What is observed again is told its size again.
    if (sizes === this.#seen) return;
    // Scrolling alone makes a text higher or lower, where it was estimated.
    this.#isReshaped ||= !this.#seen.startsWith(shape);
    this.#seen = sizes;
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#observe();
      if (this.#isReshaped) this.measure();
    });
    this.#onChange(false);
  }
}

/** What of a narrow bar may go above the window: all over its buttons. */
function topOfButtons(bar: HTMLElement | null): number {
  const buttons = bar?.querySelector<HTMLElement>('.parts');
  return buttons ? Math.max(0, buttons.offsetTop - 4) : 0;
}

function isSticky(bar: HTMLElement): boolean {
  return getComputedStyle(bar).position === 'sticky';
}
