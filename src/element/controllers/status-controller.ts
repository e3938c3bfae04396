import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long changes are gathered before the last of them is said. */
const wait = 300;
/**
 * The same after every block of the text has changed: Orca, busy with the
 * changes, does not say what comes within them (300 ms: 0 of 4, 1,500: 4 of 4).
 */
export const waitAfterRewrite = 1500;

/**
 * The reader's one status message. It stands in light DOM from the beginning:
 * live regions in a shadow root, or put in late, stay silent in some pairs of
 * browser and screen reader.
 */
export class StatusController implements ReactiveController {
  readonly element: HTMLElement | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const status =
      this.element ?? this.#host.ownerDocument.createElement('div');
    (this as {element: HTMLElement}).element = status;
    status.slot = 'status';
    status.setAttribute('role', 'status');
    if (status.parentNode !== this.#host) this.#host.append(status);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says one sentence, politely; of a run of them only the last. */
  say(sentence: string, lang: string, delay = wait): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.element) return;
      this.element.lang = lang;
      // The same words twice are no change and would not be said again.
      const again = this.element.textContent === sentence;
      this.element.textContent = again ? `${sentence}\u00a0` : sentence;
    }, delay);
  }
}
