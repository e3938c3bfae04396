import type {Fold} from '../../model/search-index.js';
import type {Group} from '../../view/article-view.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {type RubyOptions, rubyOf} from '../../view/ruby/readings.js';
import {hideRuby, type RubyText, showRuby} from '../../view/ruby/ruby-dom.js';
import {rubyRules} from '../../view/styles/ruby-rules.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';
import {loadFold} from './load-fold.js';

/** A promise of what makes readings for a reader. */
export async function loadRuby(): Promise<(reader: Reader) => RubyPart> {
  const fold = await loadFold();
  return (reader) => new RubyPart(reader, fold);
}

/**
 * 拼音 or 注音 over the characters of the text, for all or for the rarer ones,
 * as the settings say. Only groups near the screen have readings: those of a
 * hundred thousand characters would be as many elements.
 */
export class RubyPart implements Part {
  readonly #reader: Reader;
  readonly #fold: Fold;
  readonly #shown = new Map<Group, readonly RubyText[]>();
  readonly #observer: IntersectionObserver;
  #options: RubyOptions | null = null;
  #giveBack: () => void = () => {};

  constructor(reader: Reader, fold: Fold) {
    this.#reader = reader;
    this.#fold = fold;
    this.#observer = new IntersectionObserver(
      (entries) => this.#follow(entries),
      {rootMargin: '100% 0px'},
    );
  }

  updated(): void {
    const {ruby, notation} = this.#reader.settings;
    const {extent, notation: written} = this.#options ?? {};
    const isSame =
      ruby === (extent ?? 'off') && (ruby === 'off' || notation === written);
    if (isSame) return;
    this.#reader.keepPlace(() => {
      this.#end();
      if (ruby !== 'off')
        this.#begin({extent: ruby, notation, fold: this.#fold});
    });
  }

  beforeText(): void {
    for (const group of [...this.#shown.keys()]) this.#hide(group);
    this.#observer.disconnect();
  }

  afterText(): void {
    if (this.#options) this.#observe();
  }

  disconnected(): void {
    this.#end();
  }

  #begin(options: RubyOptions): void {
    const {element, view} = this.#reader;
    this.#options = options;
    this.#giveBack = lendSheet(element.getRootNode(), rubyRules);
    view.element.setAttribute('data-ruby', options.extent);
    view.element.setAttribute('data-notation', options.notation);
    this.#observe();
  }

  #end(): void {
    const {view} = this.#reader;
    this.beforeText();
    this.#options = null;
    this.#giveBack();
    view.element.removeAttribute('data-ruby');
    view.element.removeAttribute('data-notation');
  }

  #observe(): void {
    for (const {element} of this.#reader.view.groups) {
      this.#observer.observe(element);
    }
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    const {view} = this.#reader;
    const changed = new Map(
      entries.map(({target, isIntersecting}) => [target, isIntersecting]),
    );
    this.#reader.keepPlace(() => {
      for (const group of view.groups) {
        const isNear = changed.get(group.element);
        if (isNear === true) this.#show(group);
        else if (isNear === false) this.#hide(group);
      }
    });
  }

  /** Shows the readings of a group. */
  #show(group: Group): void {
    if (!this.#options || this.#shown.has(group)) return;
    this.#reader.view.fill(group);
    const options = this.#options;
    const shown = (group.leaves ?? []).flatMap((leaf) => {
      if (!(leaf instanceof Text)) return [];
      return showRuby(leaf, rubyOf(leaf.data, options)) ?? [];
    });
    this.#shown.set(group, shown);
  }

  #hide(group: Group): void {
    for (const text of this.#shown.get(group) ?? []) hideRuby(text);
    this.#shown.delete(group);
  }
}
