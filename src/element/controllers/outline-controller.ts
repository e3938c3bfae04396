import type {ReactiveController} from 'lit';
import {nextTask} from '../../model/next-task.js';
import type {Report} from '../../model/nodes.js';
import {flattenOutline, type OutlineItem} from '../../model/outline.js';
import type {Place} from '../../model/places-of.js';
import {fill} from '../../strings/words.js';
import {
  markCurrent,
  matching,
  type OutlineModel,
  type Redrawing,
  run,
} from '../../view/outline-view.js';
import type {Reader} from '../reader.js';

/** More entries than this, under more than three, are folded and filtered. */
const many = {entries: 28, top: 3} as const;
/** Entries at the top that are drawn with the text: more than are in view. */
const first = 30;
/** The same in each task after. */
const portion = 100;

type Mutable<T> = {-readonly [Name in keyof T]: T[Name]};

/** What the reader has done to the outline: opened, filtered, followed. */
export class OutlineController implements ReactiveController {
  readonly #reader: Reader;
  readonly #onFollow: () => void;
  #items: readonly OutlineItem[] = [];
  #tops: ReadonlyMap<string, string> = new Map();
  /** Sections opened and closed by hand. */
  readonly #open = new Map<string, boolean>();
  readonly #listed = new Set<string>();
  #articles: ReadonlyMap<string | null, readonly Place[]> = new Map();
  #places: ReadonlyMap<string, Place> | null = null;
  #filter = '';
  #scrolled: string | null = null;
  /** What the links of the current place point at. */
  #marked: ReadonlySet<string> = new Set();
  #links: readonly Element[] = [];
  /** Top-level entries that stand open, where they open and close. */
  #unfolded: ReadonlySet<string> | null = null;
  #report: Report | null = null;
  #drawn: number = first;
  /** What was drawn last. */
  #last: OutlineModel | null = null;
  #redrawing: Mutable<Redrawing> = {before: null, runs: 0};
  /** Kept when all of the outline is drawn. */
  whole: Promise<void> = Promise.resolve();
  #isGrowing = false;
  #frame = 0;

  constructor(reader: Reader, onFollow: () => void) {
    this.#reader = reader;
    this.#onFollow = onFollow;
    reader.addController(this);
  }

  /** The outline scrolls itself to the current entry; nothing else moves. */
  hostUpdated(): void {
    const {current, element} = this.#reader;
    const nav = element.shadowRoot?.querySelector('.outline');
    this.#links = markCurrent(nav, this.#marked, this.#links);
    if (nav && !this.#isGrowing) this.whole = this.#grow();
    if (current === this.#scrolled) return;
    this.#scrolled = current;
    // In the next frame: to measure after a change would be a second layout.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#scroll(nav));
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  #scroll(nav: Element | null | undefined): void {
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
    const tops = this.#topsOf(items);
    const isLong = tops.size > many.entries;
    const current = this.#nearest(tops);
    const top = tops.get(current ?? '');
    // What is read stands open, unless it was closed by hand.
    const open =
      isLong && items.length > many.top
        ? new Set(idsOf(items).filter((id) => this.#open.get(id) ?? id === top))
        : null;
    const isFolded = open !== null && top !== undefined && !open.has(top);
    const marked = isFolded && this.#filter === '' ? top : current;
    const ids = [marked, reader.current].filter((id) => id !== null);
    this.#marked = new Set(ids.map((id) => `#${reader.pageId(id)}`));
    this.#unfolded = open;
    const places = this.#articlesNow();
    const model: OutlineModel = {
      items,
      drawn: this.#drawn,
      redrawing: this.#redrawing,
      position: '',
      words: reader.words,
      lang: reader.shown?.lang ?? '',
      open,
      filter: isLong ? this.#filter : null,
      articles: (id) => places.get(id) ?? [],
      listed: this.#listed,
      list: (id) => {
        if (!this.#listed.delete(id)) this.#listed.add(id);
        reader.requestUpdate();
      },
      href: (id) => `#${reader.pageId(id)}`,
      follow: (event, id) => this.#follow(event as MouseEvent, id),
      toggle: (id) => {
        this.#open.set(id, !this.#unfolded?.has(id));
        reader.requestUpdate();
      },
      search: (text) => this.#search(text),
    };
    this.#last = model;
    return model;
  }

  /**
   * Draws a long outline portion by portion, and anew in another script run by
   * run; each is a task of its own.
   */
  async #grow(): Promise<void> {
    const reader = this.#reader;
    this.#isGrowing = true;
    for (;;) {
      const articles = this.#articlesNow().get(null) ?? [];
      const all = Math.max(this.#items.length, articles.length);
      const redrawing = this.#redrawing;
      if (redrawing.runs * run >= all) redrawing.before = null;
      if (this.#drawn >= all && !redrawing.before) break;
      await nextTask();
      if (redrawing.before) redrawing.runs += 1;
      else this.#drawn += portion;
      reader.requestUpdate();
      await reader.updateComplete;
    }
    this.#isGrowing = false;
  }

  #search(text: string): void {
    const {words, outline} = this.#reader;
    this.#filter = text;
    this.#reader.requestUpdate();
    if (matching(outline, text).length > 0) return;
    this.#reader.announce(fill(words.outlineNone, text));
  }

  /** The articles by the section that they are directly below. */
  #articlesNow(): ReadonlyMap<string | null, readonly Place[]> {
    const {places} = this.#reader;
    if (places === this.#places) return this.#articles;
    this.#places = places;
    const articles = new Map<string | null, Place[]>();
    for (const place of places.values()) {
      if (place.kind !== 'article') continue;
      const around = place.parent?.id ?? null;
      const known = articles.get(around) ?? [];
      known.push(place);
      articles.set(around, known);
    }
    this.#articles = articles;
    return articles;
  }

  /** Every entry with the top-level one it is under, once for an outline. */
  #topsOf(items: readonly OutlineItem[]): ReadonlyMap<string, string> {
    if (items === this.#items) return this.#tops;
    this.#items = items;
    const {report} = this.#reader;
    const isOther = report !== this.#report;
    if (isOther) this.#drawn = first;
    // The same entries in another script: what is in view of them first.
    this.#redrawing.before = null;
    this.#redrawing = {before: isOther ? null : this.#last, runs: 2};
    this.#report = report;
    this.#tops = new Map(
      items.flatMap((item) =>
        flattenOutline([item]).map(({id}) => [id, item.id]),
      ),
    );
    return this.#tops;
  }

  /** The entry of the current place: its own, or its nearest ancestor's. */
  #nearest(tops: ReadonlyMap<string, string>): string | null {
    const {current, places} = this.#reader;
    let place = places.get(current ?? '');
    while (place && !tops.has(place.id)) place = place.parent ?? undefined;
    return place?.id ?? null;
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

function idsOf(items: readonly OutlineItem[]): readonly string[] {
  return items.map(({id}) => id);
}
