import type {Fold} from '../../model/search-index.js';
import {type RubyOptions, rubyOf} from '../../view/ruby/readings.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';
import {annotatedGroupsOf} from './annotated-groups.js';
import {loadFold} from './load-fold.js';

/** A promise of what makes readings for a reader. */
export async function loadRuby(): Promise<(reader: Reader) => RubyPart> {
  const fold = await loadFold();
  return (reader) => new RubyPart(reader, fold);
}

/**
 * 拼音 or 注音 over the characters of the text, for all or for the rarer ones,
 * as the settings say.
 */
export class RubyPart implements Part {
  readonly #reader: Reader;
  readonly #fold: Fold;
  #options: RubyOptions | null = null;

  constructor(reader: Reader, fold: Fold) {
    this.#reader = reader;
    this.#fold = fold;
  }

  updated(): void {
    const {ruby: extent, notation} = this.#reader.settings;
    const now = this.#options;
    const isSame =
      extent === (now?.extent ?? 'off') &&
      (now === null || notation === now.notation);
    if (isSame) return;
    const options =
      extent === 'off' ? null : {extent, notation, fold: this.#fold};
    this.#reader.keepPlace(() => this.#show(options));
  }

  beforeText(): void {
    annotatedGroupsOf(this.#reader).clear();
  }

  afterText(): void {
    annotatedGroupsOf(this.#reader).show();
  }

  disconnected(): void {
    this.#show(null);
  }

  #show(options: RubyOptions | null): void {
    const {element: article} = this.#reader.view;
    this.#options = options;
    for (const [name, value] of [
      ['data-ruby', options?.extent],
      ['data-notation', options?.notation],
    ] as const) {
      if (value === undefined) article.removeAttribute(name);
      else article.setAttribute(name, value);
    }
    annotatedGroupsOf(this.#reader).set(
      'reading',
      options && ((words) => rubyOf(words, options)),
    );
  }
}
