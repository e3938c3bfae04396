import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Width in em of the interface from which the outline stands beside the text. */
const wideFrom = 56;

/**
 * How much room the element has: whether the outline fits beside the text, and
 * how high the bar is. Measured on the element, since the page's column says
 * more than its window, and container queries are younger than our readers'
 * browsers.
 */
export class LayoutController implements ReactiveController {
  isWide = true;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onWidth: () => void;
  readonly #sizes: ResizeObserver;
  #bar: HTMLElement | null = null;
  #frame = 0;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, onWidth: () => void) {
    this.#host = host;
    this.#onWidth = onWidth;
    // In a frame of its own: what changes sizes while they are observed makes
    // the browser report a "ResizeObserver loop" to the page's error handler.
    this.#sizes = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.measure());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#bar = null;
  }

  hostUpdated(): void {
    const bar = this.#host.shadowRoot?.querySelector<HTMLElement>('.bar');
    if (bar === this.#bar) return;
    if (this.#bar) this.#sizes.unobserve(this.#bar);
    this.#bar = bar ?? null;
    if (bar) this.#sizes.observe(bar);
    this.measure();
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
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    const em = Number.parseFloat(getComputedStyle(frame).fontSize) || 16;
    const height =
      this.#bar && isSticky(this.#bar) ? this.#bar.offsetHeight : 0;
    frame.style.setProperty('--_bar', `${height}px`);
    const width = this.#host.clientWidth;
    // Without a box, in a hidden tab or a closed dialog, nothing is known.
    if (width === 0) return;
    if (width !== this.#width) this.#onWidth();
    this.#width = width;
    const isWide = width >= wideFrom * em;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}

function isSticky(bar: HTMLElement): boolean {
  return getComputedStyle(bar).position === 'sticky';
}
