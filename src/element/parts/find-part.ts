import type {Fold} from '../../model/search-index.js';
import {type FindWords, findWords} from '../../strings/find-words.js';
import {fill} from '../../strings/words.js';
import {FindSession} from '../../view/find/find-session.js';
import {findView} from '../../view/find/find-view.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {findRules} from '../../view/styles/find-rules.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';
import {loadFold} from './load-fold.js';
import {Marks, revealRange} from './marks.js';

/** A promise of what makes find for a reader. */
export async function loadFind(): Promise<(reader: Reader) => FindPart> {
  const fold = await loadFold();
  return (reader) => new FindPart(reader, fold);
}

/** Pixels of a block below the bar that do not make it one that is read. */
const slack = 2;

/**
 * Find in the report: matches in either script and width, marked in the text;
 * the current one in view and said once. `Esc` gives the place back.
 */
export class FindPart implements Part {
  readonly #reader: Reader;
  readonly #session: FindSession;
  readonly #matches: Marks;
  readonly #current: Marks;
  #isOpen = false;
  #goBack: () => void = () => {};

  constructor(reader: Reader, fold: Fold) {
    this.#reader = reader;
    this.#session = new FindSession(fold);
    this.#matches = new Marks(reader, 'policy-report-match');
    this.#current = new Marks(reader, 'policy-report-current');
    lendSheet(reader.element.shadowRoot, findRules);
  }

  /** Looks for words and goes to the first match; the number of matches. */
  search(query: string): number {
    this.#session.search(query, (block) => this.#isPassed(block));
    this.#show();
    return this.#session.matches.length;
  }

  render(): unknown {
    const {query, current, matches, quote} = this.#session;
    return findView({
      words: this.#words,
      query,
      current,
      count: matches.length,
      quote,
      textLang: this.#reader.shown?.lang ?? '',
      onQuery: (words) => this.search(words),
      onStep: (by) => this.#step(by),
      onClose: () => this.#leave(),
      onEscape: () => void this.#return(),
    });
  }

  opened(): void {
    const {view, element} = this.#reader;
    this.#isOpen = true;
    this.#matches.begin();
    this.#current.begin();
    this.#goBack = this.#reader.savePlace();
    for (const group of view.groups) view.fill(group);
    this.#session.readText(view.element);
    this.#mark();
    const field =
      element.shadowRoot?.querySelector<HTMLInputElement>('.find input');
    field?.focus({preventScroll: true});
    field?.select();
  }

  closed(): void {
    this.#isOpen = false;
    this.#unmark();
  }

  beforeText(): void {
    this.#unmark();
  }

  afterText(): void {
    if (!this.#isOpen) return;
    const {view} = this.#reader;
    for (const group of view.groups) view.fill(group);
    this.#session.readText(view.element);
    this.#mark();
    this.#reader.requestUpdate();
  }

  disconnected(): void {
    this.#unmark();
    this.#matches.release();
    this.#current.release();
  }

  get #words(): FindWords {
    return {...findWords[this.#reader.uiLang], ...this.#reader.words};
  }

  #step(by: 1 | -1): void {
    this.#session.step(by);
    this.#show();
  }

  /** Marks the matches, brings the current one into view and says it. */
  #show(): void {
    const {query, current, matches, quote, currentRange} = this.#session;
    this.#mark();
    if (currentRange) revealRange(this.#reader, currentRange);
    this.#reader.requestUpdate();
    if (query.trim() === '') return;
    const said = quote && quote.before + quote.match + quote.after;
    this.#reader.announce(
      said === null
        ? fill(this.#words.findNone, query)
        : fill(this.#words.findSaid, current + 1, matches.length, said),
    );
  }

  /** Stays at the match: the focus goes into the text, to read on. */
  #leave(): void {
    const block = this.#session.currentBlock as HTMLElement | null;
    this.#reader.closePart('find');
    if (!block) return;
    if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
    block.focus({preventScroll: true});
  }

  async #return(): Promise<void> {
    this.#reader.closePart('find');
    // The bar is lower again before the place is measured from it.
    await this.#reader.updateComplete;
    this.#goBack();
    this.#reader.announce(this.#words.findReturned);
  }

  #mark(): void {
    const {ranges, currentRange} = this.#session;
    this.#matches.show(ranges);
    this.#current.show(currentRange ? [currentRange] : []);
  }

  #unmark(): void {
    this.#matches.show([]);
    this.#current.show([]);
  }

  /** Whether a block ends above the line that is being read. */
  #isPassed(block: Element): boolean {
    const edge = this.#reader.topEdge() + slack;
    const group = block.closest('[data-group]')?.getBoundingClientRect();
    // A group that is skipped is not measured inside: that would lay it out.
    if (group && group.bottom <= edge) return true;
    if (group && group.top >= edge) return false;
    return block.getBoundingClientRect().bottom <= edge;
  }
}
