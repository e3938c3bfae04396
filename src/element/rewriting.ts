import type {Report} from '../model/nodes.js';
import {outlineOf} from '../model/outline.js';
import {placesOf} from '../model/places-of.js';
import {articleOptions} from './article-options.js';
import type {ArticleController} from './controllers/article-controller.js';
import type {Converted} from './convert-shown.js';
import {loadedTransforms} from './load-transforms.js';
import type {ReadArticle} from './make-article.js';
import type {ReaderCore} from './reader-core.js';

/** From so many groups on (some 4,000 characters each) the view goes first. */
const many = 3;

/**
 * How an article comes into another script: a short one at once, a long one in
 * slices, after which the end says that it is done.
 */
export class Rewriting {
  /** The report whose words all of the article has; null while it has two's. */
  written: Report | null = null;
  readonly #core: ReaderCore;
  readonly #article: ArticleController;
  /** What was written in slices, and is to be said to be done. */
  #over: ReadArticle | null = null;

  constructor(core: ReaderCore, article: ArticleController) {
    this.#core = core;
    this.#article = article;
  }

  /** Whether the article is long enough for slices. */
  get isLong(): boolean {
    return this.#core.view.groups.length >= many;
  }

  /**
   * Writes a long article over in slices, for `end` to find it done. Rejects
   * with the signal's reason: then the article has words of two reports.
   */
  async begin(
    {report, converter}: Converted,
    signal: AbortSignal,
  ): Promise<void> {
    const core = this.#core;
    const transforms = loadedTransforms();
    const isThere = this.#article.isStanding(core.report) && this.isLong;
    if (!transforms || !isThere || this.written === report) return;
    this.written = null;
    const options = articleOptions(core.element, report, converter);
    this.#over = await transforms.writeOver(core, report, options, signal);
  }

  /** The article in the script that is shown now: what is left of it, at once. */
  end(): void {
    const {element, view, parts, script} = this.#core;
    const {shown, converter} = script;
    const transforms = loadedTransforms();
    const over = this.#over;
    this.#over = null;
    if (!shown || !transforms || shown === this.written) return;
    this.written = shown;
    const isDone = over?.shown === shown;
    this.#article.outline = isDone ? over.outline : outlineOf(shown);
    this.#article.places = isDone ? over.places : placesOf(shown);
    this.#core.keepPlace(() => {
      if (isDone) {
        view.element.lang = shown.lang;
        parts.afterText();
        return;
      }
      const options = articleOptions(element, shown, converter);
      const root = transforms.toHast(shown, options);
      parts.aroundText(() => view.rewrite(root));
    });
  }
}
