import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long changes are gathered before the last of them is said. */
const wait = 300;
/**
 * The same after every block of the text has changed. Orca leaves out what is
 * said while more than 50 changes wait to be looked at (after 300 ms: 0 of 4
 * were heard, after 1,500 not always). A slow machine needs longer: as many times
 * what the page itself needed to show the change, and not for ever.
 */
const waitAfterRewrite = {least: 3000, most: 10_000, times: 20} as const;

/**
 * The reader's one status message. It stands in light DOM from the beginning:
 * live regions in a shadow root, or put in late, stay silent in some pairs of
 * browser and screen reader.
 */
export class StatusController implements ReactiveController {
  readonly element: HTMLElement | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

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
    this.#callOff();
  }

  /** Says one sentence, politely; of a run of them only the last. */
  say(sentence: string, lang: string, delay: number = wait): void {
    this.#callOff();
    this.#timer = setTimeout(() => {
      if (!this.element) return;
      this.element.lang = lang;
      // The same words twice are no change and would not be said again.
      const again = this.element.textContent === sentence;
      this.element.textContent = again ? `${sentence}\u00a0` : sentence;
    }, delay);
  }

  /** The same after a change of the whole text that was made in this task. */
  sayAfterRewrite(sentence: string, lang: string): void {
    this.#callOff();
    const started = performance.now();
    const {least, most, times} = waitAfterRewrite;
    this.#frame = requestAnimationFrame(() => {
      // Layout and the accessibility tree come between this frame and its task.
      this.#timer = setTimeout(() => {
        const took = performance.now() - started;
        const delay = Math.min(Math.max(times * took, least), most);
        this.say(sentence, lang, delay);
      });
    });
  }

  #callOff(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
