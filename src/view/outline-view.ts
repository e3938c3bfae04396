import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {OutlineItem} from '../model/outline.js';
import type {Place} from '../model/places-of.js';
import {fill, type Words} from '../strings/words.js';

/** What the outline shows, and what it does. */
export interface OutlineModel {
  readonly items: readonly OutlineItem[];
  /** Entries at the top that are drawn by now; a long list grows. */
  readonly drawn: number;
  readonly redrawing: Redrawing;
  /** Where the reader is, where the bar has no room to say so. */
  readonly position: string;
  readonly words: Words;
  readonly lang: string;
  /** Whether top-level entries open and close; then those that are open. */
  readonly open: ReadonlySet<string> | null;
  /** Text of the filter field; null without one. */
  readonly filter: string | null;
  /** The articles (条) directly below a section, or at the top for null. */
  readonly articles: (id: string | null) => readonly Place[];
  /** Sections whose articles are listed. */
  readonly listed: ReadonlySet<string>;
  readonly href: (id: string) => string;
  readonly follow: (event: Event, id: string) => void;
  readonly toggle: (id: string) => void;
  readonly list: (id: string) => void;
  readonly search: (text: string) => void;
}

/** A long outline that is drawn anew in another script, run by run. */
export interface Redrawing {
  /** The same entries in the script before; null when all are drawn anew. */
  readonly before: OutlineModel | null;
  /** Runs at the top that are drawn anew by now. */
  readonly runs: number;
}

/** Entries that are drawn together: what changes in one leaves the others. */
export const run = 20;

/**
 * The outline: nested lists of links in a named landmark; never an ARIA tree.
 * The link of what is being read is marked by {@link markCurrent}.
 */
export function outlineView(model: OutlineModel): TemplateResult {
  const {items, words, filter} = model;
  const shown = filter ? matching(items, filter) : items;
  return html`<nav class="outline" part="outline" aria-label=${words.outline}>
    <p class="label" aria-hidden="true">${words.outline}</p>
    ${
      model.position === ''
        ? nothing
        : html`<p class="here">${words.position} <b>${model.position}</b></p>`
    }
    ${
      filter === null
        ? nothing
        : html`<input
          class="filter"
          type="search"
          autocomplete="off"
          aria-label=${words.outlineFilter}
          placeholder=${words.outlineFilter}
          .value=${filter}
          @input=${(event: Event) =>
            model.search((event.target as HTMLInputElement).value)}
        />`
    }
    ${
      shown.length === 0 && filter
        ? html`<p class="label">
          ${fill(words.outlineNone, filter)}
        </p>`
        : listAtTop((some) => (filter ? shown : some.items), model, itemAtTop)
    }
    ${listAtTop((some) => some.articles(null), model, placeView)}
  </nav>`;
}

/**
 * Marks the links of an outline to what is being read, and takes the mark from
 * those that had it: two nodes at each section, however long the outline is.
 * Returns the links that are marked now, to be given again.
 */
export function markCurrent(
  nav: Element | null | undefined,
  hrefs: ReadonlySet<string>,
  marked: readonly Element[],
): readonly Element[] {
  // A node of the list may be another entry's by now.
  const kept = marked.filter(
    (link) => nav?.contains(link) && hrefs.has(link.getAttribute('href') ?? ''),
  );
  for (const link of marked) {
    if (!kept.includes(link)) link.removeAttribute('aria-current');
  }
  const isKept = (href: string) =>
    kept.some((link) => link.getAttribute('href') === href);
  const found = [...hrefs].flatMap((href) =>
    isKept(href)
      ? []
      : [...(nav?.querySelectorAll(`a[href="${CSS.escape(href)}"]`) ?? [])],
  );
  for (const link of found) link.setAttribute('aria-current', 'location');
  return [...kept, ...found];
}

type EntryView<Entry> = (entry: Entry, model: OutlineModel) => TemplateResult;

/** As much of a list as is drawn by now, of this outline and that before. */
function listAtTop<Entry extends OutlineItem | Place>(
  entriesOf: (model: OutlineModel) => readonly Entry[],
  model: OutlineModel,
  view: EntryView<Entry>,
): TemplateResult | typeof nothing {
  const entries = entriesOf(model).slice(0, model.drawn);
  if (entries.length === 0) return nothing;
  const {before, runs} = model.redrawing;
  return listOf(
    runsIn(entries).map((some, at) => {
      if (!before || at < runs || model.filter) {
        return runView(some, model, view);
      }
      const old = entriesOf(before).slice(at * run, at * run + run);
      return runView(old, before, view);
    }),
  );
}

/** A list of entries, all of them drawn. */
function listView<Entry extends OutlineItem | Place>(
  entries: readonly Entry[],
  model: OutlineModel,
  view: EntryView<Entry>,
): TemplateResult {
  return listOf(runsIn(entries).map((some) => runView(some, model, view)));
}

/** Safari forgets a list whose marks are switched off, without the role. */
function listOf(runs: readonly unknown[]): TemplateResult {
  return html`<ol role="list">
    ${runs}
  </ol>`;
}

function runsIn<Entry>(entries: readonly Entry[]): readonly Entry[][] {
  const starts = entries.map((_, at) => at).filter((at) => at % run === 0);
  return starts.map((start) => entries.slice(start, start + run));
}

/** Entries that are drawn again only when something of them has changed. */
function runView<Entry extends OutlineItem | Place>(
  some: readonly Entry[],
  model: OutlineModel,
  view: EntryView<Entry>,
): unknown {
  const {words, lang, filter, open, listed} = model;
  const state = [
    some[0],
    some.length,
    lang,
    filter,
    model.href(''),
    [words.outlineOpen, words.articlesOf, words.attachment, words.enclosure],
    some.filter(({id}) => open?.has(id)).map(({id}) => id),
    [...listed],
    open === null,
  ].map((value) => (Array.isArray(value) ? value.join() : value));
  return guard(state, () => some.map((entry) => view(entry, model)));
}

const itemAtTop: EntryView<OutlineItem> = (item, model) =>
  itemView(item, model, model.open);

const itemBelow: EntryView<OutlineItem> = (item, model) =>
  itemView(item, model, null);

/** `open`: those of its list that are, where they open and close. */
function itemView(
  item: OutlineItem,
  model: OutlineModel,
  open: ReadonlySet<string> | null,
): TemplateResult {
  const {id, children} = item;
  const folds = open !== null;
  const hasToggle = folds && children.length > 0;
  const isOpen = !hasToggle || open.has(id) || Boolean(model.filter);
  const label = labelOf(item, model.words);
  return html`<li class=${folds ? 'has-toggle' : ''} lang=${model.lang}>
    ${
      hasToggle
        ? html`<button
          class="button"
          type="button"
          aria-expanded=${isOpen}
          aria-label=${fill(model.words.outlineOpen, label)}
          @click=${() => model.toggle(id)}
        ></button>`
        : nothing
    }
    <a
      href=${model.href(id)}
      @click=${(event: Event) => model.follow(event, id)}
      >${label}</a
    >
    ${isOpen && children.length > 0 ? listView(children, model, itemBelow) : nothing}
    ${isOpen ? articlesView(item, label, model) : nothing}
  </li>`;
}

/** The articles of a chapter: behind a button, since a code has a thousand. */
function articlesView(
  {id}: OutlineItem,
  label: string,
  model: OutlineModel,
): TemplateResult | typeof nothing {
  const articles = model.articles(id);
  if (articles.length === 0) return nothing;
  const isListed = model.listed.has(id);
  const ends = [articles[0], articles[articles.length - 1]];
  // 第一条–第六十条, which is also how its name ends (WCAG 2.5.3).
  const range = [...new Set(ends.map((place) => place?.label))].join('–');
  return html`<button
      class="button articles"
      type="button"
      aria-expanded=${isListed}
      aria-label="${fill(model.words.articlesOf, label)} ${range}"
      @click=${() => model.list(id)}
    >
      ${range}
    </button>
    ${isListed ? listView(articles, model, placeView) : nothing}`;
}

const placeView: EntryView<Place> = ({id, label, heading}, model) =>
  html`<li lang=${model.lang}>
    <a
      href=${model.href(id)}
      @click=${(event: Event) => model.follow(event, id)}
      >${heading === '' ? label : `${label}\u3000${heading}`}</a
    >
  </li>`;

/** An entry as it is read: 一、总体要求; 第一章　总则; 附件1　…. */
export function labelOf(item: OutlineItem, words: Words): string {
  const {label, heading, kind} = item;
  const gap = label !== '' && !/[、.．)）]$/.test(label) ? '\u3000' : '';
  return `${label}${gap}${heading}` || (kind ? words[kind] : '');
}

/** Entries whose words have the text in them, or a child that has. */
export function matching(
  items: readonly OutlineItem[],
  text: string,
): readonly OutlineItem[] {
  return items.flatMap((item) => {
    const children = matching(item.children, text);
    const isHit = `${item.label}${item.heading}`.includes(text.trim());
    return isHit || children.length > 0 ? [{...item, children}] : [];
  });
}
