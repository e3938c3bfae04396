import {
  type Fold,
  findMatches,
  type SearchIndex,
  type SearchMatch,
  searchIndexOf,
} from '../../model/search-index.js';
import {firstIndex} from '../first-index.js';
import {domRangeOf, type TextBlock, textBlocksOf} from '../text-blocks.js';

/** A match as it stands in its block, with some words around it. */
export interface Quote {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Matches on either side of the current one that are highlighted. */
const highlighted = 1_000;

/** Characters of a quote on each side of the match. */
const around = 12;

/**
 * A search in an article: what is looked for, where it was found, and the match
 * that the reader stands at. It reads the shown text and changes nothing.
 */
export class FindSession {
  query = '';
  matches: readonly SearchMatch[] = [];
  /** The number of the current match, from 0; -1 when there is none. */
  current = -1;

  readonly #fold: Fold;
  #blocks: readonly TextBlock[] = [];
  #index: SearchIndex | null = null;

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  /** Reads the text that the article shows now, and looks again in it. */
  readText(article: Element): void {
    this.#blocks = textBlocksOf(article);
    const texts = this.#blocks.map(({text}) => text);
    this.#index = searchIndexOf(texts, this.#fold);
    const {current, matches} = this;
    this.#look();
    // The same report in another script has the same matches.
    const same = this.matches.length === matches.length;
    this.current = same ? current : this.#nearest(matches[current]);
  }

  /**
   * Looks for words. The current match is the first that is not passed; while
   * more of a word is typed, the first from the match that stood there.
   */
  search(query: string, isPassed: (block: Element) => boolean): void {
    const goesOn = query.startsWith(this.query);
    const old = goesOn ? this.matches[this.current] : undefined;
    this.query = query;
    this.#look();
    const first = firstIndex(this.matches.length, (at) => {
      const match = this.matches[at];
      if (match && old) return !isBefore(match, old);
      const block = this.#blocks[match?.block ?? -1];
      return block !== undefined && !isPassed(block.element);
    });
    // All are passed: from the top again.
    const isPast = first === this.matches.length;
    this.current = isPast ? Math.min(0, this.#last()) : first;
  }

  /** Goes to the next match or the one before; round at the ends. */
  step(by: 1 | -1): void {
    const {length} = this.matches;
    if (length > 0) this.current = (this.current + by + length) % length;
  }

  /** Where the current match stands in the page. */
  get currentRange(): Range | null {
    return this.#rangeAt(this.current);
  }

  /** The block of the current match. */
  get currentBlock(): Element | null {
    const match = this.matches[this.current];
    return this.#blocks[match?.block ?? -1]?.element ?? null;
  }

  /** Where the matches stand that are near enough to be shown. */
  get ranges(): readonly Range[] {
    const from = Math.max(0, this.current - highlighted);
    const near = this.matches.slice(from, this.current + highlighted);
    return near.flatMap((_, at) => this.#rangeAt(from + at) ?? []);
  }

  /** The current match in the words that are shown. */
  get quote(): Quote | null {
    const match = this.matches[this.current];
    const block = this.#blocks[match?.block ?? -1];
    if (!match || !block) return null;
    const {text} = block;
    const {start, end} = match;
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, end + around);
    return {
      before: (from > 0 ? '…' : '') + text.slice(from, start).trimStart(),
      match: text.slice(start, end),
      after: text.slice(end, to).trimEnd() + (to < text.length ? '…' : ''),
    };
  }

  #look(): void {
    this.matches = this.#index
      ? findMatches(this.#index, this.query, this.#fold)
      : [];
  }

  #last(): number {
    return this.matches.length - 1;
  }

  #nearest(old: SearchMatch | undefined): number {
    if (!old) return Math.min(0, this.#last());
    const at = this.matches.findIndex((match) => !isBefore(match, old));
    return at === -1 ? this.#last() : at;
  }

  #rangeAt(at: number): Range | null {
    const match = this.matches[at];
    const block = this.#blocks[match?.block ?? -1];
    return match && block ? domRangeOf(block, match) : null;
  }
}

/** Whether a match begins before another in the text. */
function isBefore(match: SearchMatch, other: SearchMatch): boolean {
  return match.block === other.block
    ? match.start < other.start
    : match.block < other.block;
}
