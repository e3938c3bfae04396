import type {ReactiveController} from 'lit';
import type {ReaderCore} from '../reader-core.js';
import {focusOn} from './address-controller.js';

/**
 * The focus of a notice's button goes on with the text when the notice goes,
 * and to the next notice while there is no text.
 */
export class NoticeFocusController implements ReactiveController {
  readonly #core: ReaderCore;
  #hadFocus = false;

  constructor(core: ReaderCore) {
    this.#core = core;
    core.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#root?.activeElement?.closest('.note') != null;
  }

  hostUpdated(): void {
    if (!this.#hadFocus || this.#root?.activeElement) return;
    const {shown, place, view} = this.#core;
    const block = place.here && this.#core.elementOf(place.here.id);
    if (shown) focusOn(block ?? view.element);
    else this.#root?.querySelector<HTMLElement>('.note button')?.focus();
  }

  get #root(): ShadowRoot | null {
    return this.#core.element.shadowRoot;
  }
}
