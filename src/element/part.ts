import type {Words} from '../strings/words.js';
import type {Reader} from './reader.js';

/**
 * A part of the reader that is loaded when it is first wanted: find, read
 * aloud, display settings … A part is made once for each reader by its row's
 * `load`, lives as long as the element, and draws only inside its panel and the
 * article. Whatever it adds to the article it takes away in `beforeText`.
 */
export interface Part {
  /** The content of its panel, asked for on every update while it is open. */
  render?(): unknown;
  /** The panel stands: move the focus into it, begin. */
  opened?(): void;
  /** The panel is closed: undo what it showed. Focus goes to its button. */
  closed?(): void;
  /** What the element's `find()` asks of find: the number of matches. */
  search?(query: string): number;
  /** The reader was updated: settings, words or the current section changed. */
  updated?(): void;
  /** The text of the article is about to be written anew: leave it. */
  beforeText?(): void;
  /** Another report, or the same in another script, stands in the article. */
  afterText?(): void;
  /** The element left the page: stop everything. */
  disconnected?(): void;
}

/** A lazy part: where it is offered and how it comes. */
export interface PartRow {
  /** Its name; for a part with a button, the key of the button's word too. */
  readonly name: string;
  /**
   * `sheet`: a button in the bar, a panel laid over the text. `row`: a button,
   * a panel that is a line of the bar. `press`: a toggle button without panel,
   * `opened` and `closed` do the work. `after`: a disclosure after the text.
   * `action`: a plain button, each press of which calls `opened`. `effect`: no
   * control; active while `isWanted`.
   */
  readonly kind: 'sheet' | 'row' | 'press' | 'action' | 'after' | 'effect';
  /** Used seldom: where there is little room it stands behind 更多. */
  readonly isMinor?: true;
  /** A dynamic import of its module, so that it is a chunk of its own. */
  readonly load: () => Promise<(reader: Reader) => Part>;
  /** Whether its button is shown; asked on every update. Default: always. */
  readonly isOffered?: (reader: Reader) => boolean;
  /** Calls back when `isOffered` may answer otherwise; returns how to end it. */
  readonly watch?: (changed: () => void) => () => void;
  /** Whether it is loaded without its button: a remembered setting. */
  readonly isWanted?: (reader: Reader) => boolean;
}

/** The word on a part's button. */
export function partLabel(name: string, words: Words): string {
  return name in words ? words[name as keyof Words] : name;
}
