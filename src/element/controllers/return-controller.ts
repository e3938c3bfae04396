import type {ReactiveController} from 'lit';
import {fill} from '../../strings/words.js';
import type {Notice} from '../../view/waiting-view.js';
import type {ReaderCore} from '../reader-core.js';
import {readStored, writeStored} from '../storage.js';
import {focusOn} from './address-controller.js';
import type {Place} from './place-controller.js';

/** Reports whose places are kept; the oldest makes way. */
const most = 20;
/** Milliseconds of standing still after which a place is kept. */
const still = 800;

/**
 * Remembers where a report was left and offers, on return, to go on there. The
 * page itself stays at its beginning until the offer is taken.
 */
export class ReturnController implements ReactiveController {
  readonly #core: ReaderCore;
  #offer: Place | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(core: ReaderCore) {
    this.#core = core;
    core.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#keep);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#keep);
    clearTimeout(this.#timer);
  }

  /** The reader has moved. */
  moved(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keep, still);
  }

  /** Another report stands in the page: was it read before? */
  look(): void {
    const {element, place} = this.#core;
    this.#offer = null;
    if (element.noStorage || window.location.hash !== '' || place.place) return;
    const kept = placesKept().find(([key]) => key === this.#key)?.[1];
    const {id, fraction} = kept ?? {};
    if (typeof id !== 'string' || typeof fraction !== 'number') return;
    if (!this.#core.elementOf(id)) return;
    this.#offer = {id, fraction};
    this.#core.requestUpdate();
  }

  /** The offer, with its name in the words of the outline. */
  get notice(): Notice | null {
    const offer = this.#offer;
    if (!offer) return null;
    const {words, place} = this.#core;
    const where = this.#core.positionOf(offer.id);
    return {
      text: '',
      actions: [
        {
          label: fill(words.continue, where || this.#core.title),
          press: () => {
            this.#close();
            place.goTo(offer);
            // The button goes with the offer: on with the text by keyboard.
            const block = this.#core.elementOf(offer.id);
            if (block) focusOn(block);
          },
        },
        {
          label: words.close,
          press: () => {
            this.#close();
            focusOn(this.#core.view.element);
          },
        },
      ],
    };
  }

  #close(): void {
    this.#offer = null;
    this.#core.requestUpdate();
  }

  get #key(): string {
    const {pathname, search} = window.location;
    return `${pathname}${search}#${this.#core.pageId('')}`;
  }

  readonly #keep = (): void => {
    clearTimeout(this.#timer);
    const {element, place} = this.#core;
    const {place: here} = place;
    if (element.noStorage || !element.isConnected || !here) return;
    const others = placesKept().filter(([key]) => key !== this.#key);
    const {id, fraction} = here;
    const kept = [[this.#key, {id, fraction}], ...others].slice(0, most);
    writeStored('places', kept);
  };
}

/** The places kept, newest first; whatever else stands there is left out. */
function placesKept(): readonly (readonly [string, Partial<Place>])[] {
  const {places} = readStored();
  if (!Array.isArray(places)) return [];
  return places.filter(
    (entry: unknown): entry is [string, Partial<Place>] =>
      Array.isArray(entry) &&
      typeof entry[0] === 'string' &&
      typeof entry[1] === 'object' &&
      entry[1] !== null,
  );
}
