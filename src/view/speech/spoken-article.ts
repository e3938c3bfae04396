import {
  domRangeOf,
  placeIn,
  type TextBlock,
  textBlocksOf,
} from '../text-blocks.js';
import {
  type SpokenSentence,
  sentenceAt,
  spokenSentencesOf,
} from './spoken-text.js';

/** The article as sentences to be spoken, and where each stands in the page. */
export class SpokenArticle {
  #blocks: readonly TextBlock[] = [];
  #sentences: readonly SpokenSentence[] = [];

  /** Reads what the article shows now. */
  read(article: Element): void {
    this.#blocks = textBlocksOf(article);
    this.#sentences = spokenSentencesOf(this.#blocks);
  }

  get texts(): readonly string[] {
    return this.#sentences.map(({text}) => text);
  }

  /** Where a sentence stands; null for a number that is none. */
  rangeOf(sentence: number): Range | null {
    const found = this.#sentences[sentence];
    const block = this.#blocks[found?.block ?? -1];
    return found && block ? domRangeOf(block, found.range) : null;
  }

  /** The number of the sentence at a position of the page; the first else. */
  at(node: Node, offset: number): number {
    const place = placeIn(this.#blocks, node, offset);
    return place ? sentenceAt(this.#sentences, place) : 0;
  }
}

/** The start of what is selected in an article; null when nothing is. */
export function selectionIn(article: Element): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  return article.contains(range.startContainer) ? range : null;
}
