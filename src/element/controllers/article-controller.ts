import type {ReactiveController} from 'lit';
import type {HastOptions} from '../../format/to-hast.js';
import type {Report} from '../../model/nodes.js';
import type {OutlineItem} from '../../model/outline.js';
import {type Place, pathTo} from '../../model/places-of.js';
import {atOnce} from '../../model/steps.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {articleOptions} from '../article-options.js';
import {PolicyReportLoadEvent} from '../events.js';
import {freePrefix} from '../free-prefix.js';
import {isLongReport} from '../is-long.js';
import {loadedTransforms, loadTransforms} from '../load-transforms.js';
import type {MadeArticle} from '../make-article.js';
import type {ReaderCore} from '../reader-core.js';
import {Rewriting} from '../rewriting.js';
import {defaultSettings} from '../settings.js';

/** Settings that the article's rules go by. */
const dressed = [
  'size',
  'theme',
  'line',
  'paragraph',
  'letter',
  'measure',
  'align',
  'indent',
] as const;

/**
 * The article of the element: builds it when there is another report, writes
 * it over when the script changes, and carries the settings as attributes.
 */
export class ArticleController implements ReactiveController {
  /** The report that the article was built from. */
  built: Report | null = null;
  outline: readonly OutlineItem[] = [];
  places: ReadonlyMap<string, Place> = new Map();
  readonly rewriting: Rewriting;
  readonly #core: ReaderCore;
  #returnSheet: (() => void) | null = null;
  #loaded: Report | null = null;
  /** Built, and not yet seen in its layout. */
  #isNew = false;
  /** A long report is read and its article not there yet. */
  isBeingMade = false;
  #ahead: MadeArticle | null = null;
  /** The prefix that was chosen here; any other is the page's. */
  #prefix = '';
  #run = new AbortController();

  constructor(core: ReaderCore) {
    this.#core = core;
    this.rewriting = new Rewriting(core, this);
    core.addController(this);
  }

  hostConnected(): void {
    this.#lendSheet();
  }

  hostDisconnected(): void {
    this.#returnSheet?.();
    this.#returnSheet = null;
  }

  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    const {view, address, section, place, comeback} = this.#core;
    view.estimate();
    address.follow();
    section.update(place, false);
    comeback.look();
  }

  /** Takes the article away: there is nothing to show. */
  clear(): void {
    this.#run.abort();
    this.isBeingMade = false;
    this.built = null;
    this.outline = [];
    this.#core.view.element.remove();
  }

  /** Shows the report that is to be shown now. */
  show(): void {
    const {report} = this.#core;
    if (report && this.isStanding(report)) this.rewriting.end();
    else this.build();
  }

  /** Whether a report's article is there, and is not to be replaced. */
  isStanding(report: Report | null): boolean {
    return report !== null && this.built === report && !this.isBeingMade;
  }

  /** Plans the article of a report before the element draws anything. */
  async makeAhead(report: Report): Promise<void> {
    const {articleTools, makeArticle} = await loadTransforms();
    this.#takePrefix(report);
    const steps = makeArticle(report, this.#optionsFor(report));
    this.#ahead = await articleTools.inSlices(steps, this.#run.signal);
  }

  /** Builds the article anew, a long one in slices: until then nothing changes. */
  build(): void {
    const {report, script} = this.#core;
    const {shown} = script;
    const transforms = loadedTransforms();
    if (!report || !shown || !transforms) return;
    const {articleTools, makeArticle} = transforms;
    this.#run.abort();
    this.#run = new AbortController();
    this.#takePrefix(report);
    const options = this.#optionsFor(shown);
    const ahead = this.#ahead;
    this.#ahead = null;
    if (ahead?.shown === shown && isSame(ahead.options, options)) {
      this.#stand(report, ahead);
      return;
    }
    const steps = makeArticle(shown, options);
    if (!isLongReport(shown)) {
      this.#stand(report, atOnce(steps));
      return;
    }
    this.isBeingMade = true;
    const {signal} = this.#run;
    articleTools.inSlices(steps, signal).then(
      (made) => {
        // Another reader of the page may have taken the same ids meanwhile.
        if (this.#takePrefix(report)) this.build();
        else this.#stand(report, made);
        this.#core.requestUpdate();
      },
      (cause: unknown) => {
        // Called off: something else is to be shown by now.
        if (!signal.aborted) throw cause;
      },
    );
  }

  /** Writes the settings on the article as attributes, defaults as none. */
  dress(): void {
    const {view, words, title, script, settings} = this.#core;
    const article = view.element;
    const isBusy = script.status === 'busy';
    writeAttribute(article, 'aria-label', title || words.report);
    writeAttribute(article, 'aria-busy', isBusy ? 'true' : null);
    const marks = dressed
      .map((name): [string, string | null] => {
        const value = settings[name];
        return [`data-${name}`, value === defaultSettings[name] ? null : value];
      })
      .filter(([name, value]) => article.getAttribute(name) !== value);
    if (marks.length === 0) return;
    const {place} = this.#core;
    // Back in its place before heights are estimated: what is in view then is
    // what will be, and is not taken for a group far away.
    place.keep(() => {
      for (const [name, value] of marks) writeAttribute(article, name, value);
    });
    view.estimate();
    place.restore();
  }

  /** Where a place or block is, in the marks of the report. */
  positionOf(id: string): string {
    let place = this.places.get(id);
    let element = place ? null : this.#core.elementOf(id);
    while (!place && element) {
      element = element.parentElement?.closest<HTMLElement>('[id]') ?? null;
      const around = element && this.#core.idOf(element);
      place = around ? this.places.get(around) : undefined;
    }
    const steps = pathTo(place).map(({label, heading}) => label || heading);
    // 三、（二） reads on by itself; 第三章 · 第四十一条 needs a gap.
    return steps.join(/^第/.test(steps[0] ?? '') ? ' · ' : '');
  }

  /** Chooses ids that are free in the page; whether they are others than before. */
  #takePrefix(report: Report): boolean {
    const {element} = this.#core;
    const before = element.idPrefix;
    if (before !== this.#prefix) return false;
    this.#prefix = freePrefix(report, element, before);
    element.idPrefix = this.#prefix;
    return this.#prefix !== before;
  }

  /** The report stands in the page: at least what is in view of it. */
  #stand(report: Report, {shown, outline, places, plan}: MadeArticle): void {
    const {view, parts, layout} = this.#core;
    const transforms = loadedTransforms();
    if (!transforms) return;
    const {articleTools, OutlineController} = transforms;
    this.#core.outlineState ??= new OutlineController(this.#core, () =>
      layout.show(null),
    );
    this.isBeingMade = false;
    this.built = report;
    this.rewriting.written = shown;
    this.outline = outline;
    this.places = places;
    this.#isNew = true;
    let done = Promise.resolve();
    parts.aroundText(() => {
      done = view.build(plan, articleTools);
    });
    this.#lendSheet();
    this.#place(report);
    void this.#announceLoad(report, done);
  }

  /** Lends the article's rules to the page, when they and the page are there. */
  #lendSheet(): void {
    const rules = loadedTransforms()?.articleRules;
    const {element} = this.#core;
    if (!rules || !element.isConnected) return;
    this.#returnSheet ??= lendSheet(element.getRootNode(), rules);
  }

  /**
   * Puts the article into the element. A source with the same ids (our own
   * HTML) stays there unseen: the article goes before it, so that links,
   * `:target` and the page's `getElementById` find what is shown.
   */
  #place({children}: Report): void {
    const {element, view} = this.#core;
    const [first] = children;
    const id = first && CSS.escape(this.#core.pageId(first.id));
    const found = id !== undefined && element.querySelector(`#${id}`);
    if (found && !view.element.contains(found)) element.prepend(view.element);
    else if (view.element.parentNode !== element) element.append(view.element);
  }

  #optionsFor(shown: Report): HastOptions {
    const {element, script} = this.#core;
    return articleOptions(element, shown, script.converter);
  }

  /** The event of a report, once, when all of it stands in the page. */
  async #announceLoad(report: Report, done: Promise<void>): Promise<void> {
    await Promise.all([done, this.#core.updateComplete]);
    await this.#core.outlineState?.whole;
    if (this.built !== report || this.#loaded === report) return;
    this.#loaded = report;
    const {element, source} = this.#core;
    element.dispatchEvent(
      new PolicyReportLoadEvent(report, source.diagnostics),
    );
  }
}

function isSame(options: HastOptions, others: HastOptions): boolean {
  return JSON.stringify(options) === JSON.stringify(others);
}

/** Sets or takes away an attribute. */
function writeAttribute(
  element: Element,
  name: string,
  value: string | null,
): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
