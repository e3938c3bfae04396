import {toHast} from '../../format/to-hast.js';
import type {Report} from '../../model/nodes.js';
import {changedRuns} from '../../script/changed-runs.js';
import {articleOf, type Group} from '../../view/article-view.js';
import {nodesOf} from '../../view/plan-groups.js';
import {wordsOfLeaves} from '../../view/to-dom.js';
import {articleOptions} from '../article-options.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';
import {type Annotator, annotatedGroupsOf} from './annotated-groups.js';

/**
 * 显示改动: every character that the conversion changed is marked, and the
 * original stands over it.
 */
export class ComparePart implements Part {
  readonly #reader: Reader;
  #isOpen = false;
  /** What the marks were made from; null while there are none. */
  #marked: Report | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  opened(): void {
    this.#isOpen = true;
    this.updated();
  }

  closed(): void {
    this.#isOpen = false;
    this.updated();
  }

  updated(): void {
    const {report, shown, element} = this.#reader;
    const isConverted = report !== shown && element.isConnected;
    const wanted = this.#isOpen && isConverted ? shown : null;
    if (wanted === this.#marked) return;
    this.#reader.keepPlace(() => this.#mark(wanted));
  }

  beforeText(): void {
    annotatedGroupsOf(this.#reader).clear();
  }

  afterText(): void {
    annotatedGroupsOf(this.#reader).show();
    this.updated();
  }

  disconnected(): void {
    this.#mark(null);
  }

  #mark(shown: Report | null): void {
    this.#marked = shown;
    this.#reader.view.element.toggleAttribute('data-compare', shown !== null);
    annotatedGroupsOf(this.#reader).set('original', shown && this.#originals());
  }

  /** What the source has at the characters of a text. */
  #originals(): Annotator | null {
    const {report, element} = this.#reader;
    if (report === null) return null;
    const options = articleOptions(element, report, null);
    const article = articleOf(toHast(report, options));
    const sources = new Map<Group, readonly string[]>();
    return (words, group, leaf) => {
      const source =
        sources.get(group) ?? wordsOfLeaves(nodesOf(group.plan, article));
      sources.set(group, source);
      return changedRuns(source[leaf] ?? '', words)
        .filter(({start, end}) => end > start)
        .map(({start, end, source: over}) => ({start, end, over}));
    };
  }
}
