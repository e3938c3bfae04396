import type {ReactiveController} from 'lit';
import {flattenOutline, type OutlineItem} from '../../model/outline.js';
import type {Place} from '../../model/places-of.js';
import type {OutlineModel} from '../../view/outline-view.js';
import type {Reader} from '../reader.js';

/** More entries than this, under more than three, are folded and filtered. */
const many = {entries: 28, top: 3} as const;

/** What the reader has done to the outline: opened, filtered, followed. */
export class OutlineController implements ReactiveController {
  readonly #reader: Reader;
  readonly #onFollow: () => void;
  readonly #open = new Set<string>();
  readonly #listed = new Set<string>();
  readonly #articles = new Map<string | null, Place[]>();
  #places: ReadonlyMap<string, Place> | null = null;
  #filter = '';
  #scrolled: string | null = null;

  constructor(reader: Reader, onFollow: () => void) {
    this.#reader = reader;
    this.#onFollow = onFollow;
    reader.addController(this);
  }

  /** The outline scrolls itself to the current entry; nothing else moves. */
  hostUpdated(): void {
    const {current, element} = this.#reader;
    if (current === this.#scrolled) return;
    this.#scrolled = current;
    const nav = element.shadowRoot?.querySelector('.outline');
    const entry = nav?.querySelector('[aria-current]');
    if (!nav || !entry) return;
    const box = nav.getBoundingClientRect();
    const {top, bottom} = entry.getBoundingClientRect();
    if (top >= box.top && bottom <= box.bottom) return;
    nav.scrollTop += (top + bottom - box.top - box.bottom) / 2;
  }

  get model(): OutlineModel {
    const reader = this.#reader;
    const items = reader.outline;
    const isLong = flattenOutline(items).length > many.entries;
    const folds = isLong && items.length > many.top;
    const shown = reader.shown?.lang ?? '';
    return {
      items,
      current: this.#nearest(items),
      place: reader.current,
      position: '',
      words: reader.words,
      lang: shown,
      open: folds ? this.#opened(items) : null,
      filter: isLong ? this.#filter : null,
      articles: (id) => this.#articlesOf(id),
      listed: this.#listed,
      list: (id) => this.#toggle(id, this.#listed),
      href: (id) => `#${reader.pageId(id)}`,
      follow: (event, id) => this.#follow(event as MouseEvent, id),
      toggle: (id) => this.#toggle(id, this.#open),
      search: (text) => {
        this.#filter = text;
        reader.requestUpdate();
      },
    };
  }

  #articlesOf(id: string | null): readonly Place[] {
    const {places} = this.#reader;
    if (places !== this.#places) {
      this.#places = places;
      this.#articles.clear();
      for (const place of places.values()) {
        if (place.kind !== 'article') continue;
        const around = place.parent?.id ?? null;
        const known = this.#articles.get(around) ?? [];
        known.push(place);
        this.#articles.set(around, known);
      }
    }
    return this.#articles.get(id) ?? [];
  }

  #toggle(id: string, ids: Set<string>): void {
    if (!ids.delete(id)) ids.add(id);
    this.#reader.requestUpdate();
  }

  /** Opened by hand, and the one that is being read. */
  #opened(items: readonly OutlineItem[]): ReadonlySet<string> {
    const {current} = this.#reader;
    const top = items.find(
      ({id, children}) =>
        id === current ||
        flattenOutline(children).some((c) => c.id === current),
    );
    return top ? new Set([...this.#open, top.id]) : this.#open;
  }

  /** The entry of the current place: its own, or its nearest ancestor's. */
  #nearest(items: readonly OutlineItem[]): string | null {
    const {current} = this.#reader;
    if (current === null) return null;
    const ids = new Set(flattenOutline(items).map(({id}) => id));
    let place = this.#reader.elementOf(current);
    while (place) {
      const id = this.#reader.idOf(place);
      if (id !== null && ids.has(id)) return id;
      place = place.parentElement?.closest('[id]') ?? null;
    }
    return null;
  }

  /** Other buttons and modifier keys open the link as any other. */
  #follow(event: MouseEvent, id: string): void {
    const isPlain = !(
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    );
    if (!isPlain || event.button > 0) return;
    event.preventDefault();
    this.#onFollow();
    this.#reader.goTo(id);
  }
}
