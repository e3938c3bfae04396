import type {PropertyValues, ReactiveController} from 'lit';
import type {Report} from '../model/nodes.js';
import type {OutlineItem} from '../model/outline.js';
import type {Place} from '../model/places-of.js';
import {isScriptTag, type ScriptTag} from '../model/script-tag.js';
import {
  fill,
  type UiLang,
  uiLangFor,
  type Words,
  wordsIn,
} from '../strings/words.js';
import {ArticleView} from '../view/article-view.js';
import {rectAround} from '../view/range-rects.js';
import {AddressController} from './controllers/address-controller.js';
import {ArticleController} from './controllers/article-controller.js';
import {LayoutController} from './controllers/layout-controller.js';
import {NoticeFocusController} from './controllers/notice-focus-controller.js';
import type {OutlineController} from './controllers/outline-controller.js';
import {PartsController} from './controllers/parts-controller.js';
import {PlaceController} from './controllers/place-controller.js';
import {PreferencesController} from './controllers/preferences-controller.js';
import {ReturnController} from './controllers/return-controller.js';
import {ScriptController} from './controllers/script-controller.js';
import {SectionController} from './controllers/section-controller.js';
import {SourceController} from './controllers/source-controller.js';
import {StatusController} from './controllers/status-controller.js';
import {type LoadProblem, PolicyReportErrorEvent} from './events.js';
import type {Host} from './host.js';
import {isLongSource} from './is-long.js';
import {loadTransforms} from './load-transforms.js';
import {parts} from './parts.js';
import {readChildren} from './read-children.js';
import type {Reader} from './reader.js';
import {ScriptAnnouncer} from './script-announcer.js';
import type {Settings} from './settings.js';

/**
 * The reader behind the element: it holds the controllers, carries a report
 * from its source to the article, and is what parts see ({@link Reader}).
 */
export class ReaderCore implements Reader {
  readonly element: Host;
  readonly view: ArticleView;
  readonly preferences: PreferencesController;
  readonly status: StatusController;
  readonly source: SourceController;
  readonly script: ScriptController;
  readonly layout: LayoutController;
  readonly place: PlaceController;
  readonly section: SectionController;
  /** There from the first report on. */
  outlineState: OutlineController | null = null;
  readonly address: AddressController;
  readonly article: ArticleController;
  readonly comeback: ReturnController;
  readonly announcer: ScriptAnnouncer;
  readonly parts: PartsController;

  constructor(element: Host) {
    this.element = element;
    this.view = new ArticleView(element.ownerDocument);
    this.preferences = new PreferencesController(element);
    this.status = new StatusController(element);
    this.source = new SourceController(element, () => this.#sourceChanged());
    this.script = new ScriptController(this, () => this.#scriptChanged());
    this.layout = new LayoutController(
      element,
      this.view.element,
      (isWidth) => {
        this.place.restore();
        if (isWidth) this.place.keep(() => this.view.estimate());
      },
    );
    this.section = new SectionController(this);
    this.address = new AddressController(this, (id, target, script) =>
      this.#arrive(id, target, script),
    );
    this.place = new PlaceController(
      this,
      (isByReader) => {
        this.section.update(this.place, isByReader);
        if (isByReader) this.comeback.moved();
      },
      this.address,
    );
    this.parts = new PartsController(this, parts);
    this.article = new ArticleController(this);
    this.comeback = new ReturnController(this);
    this.announcer = new ScriptAnnouncer(this);
    new NoticeFocusController(this);
  }

  /** Reads long children and plans their article; draws nothing yet. */
  async prepare(): Promise<void> {
    await loadTransforms();
    const source = readChildren(this.element);
    if (source === null || !isLongSource(source)) return;
    const report = await this.source.readAhead(source);
    if (report) await this.article.makeAhead(report);
  }

  // What parts and controllers see.

  get report(): Report | null {
    return this.source.report;
  }

  get shown(): Report | null {
    return this.article.built && this.script.shown;
  }

  get outline(): readonly OutlineItem[] {
    return this.article.outline;
  }

  get scripts(): readonly ScriptTag[] {
    return this.element.scripts.split(/\s+/).filter(isScriptTag);
  }

  get settings(): Settings {
    return this.preferences.values;
  }

  get uiLang(): UiLang {
    const {element} = this;
    const page = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const shown = this.script.shown?.lang ?? 'zh-Hans';
    return uiLangFor({asked: element.uiLang, page, shown});
  }

  get words(): Words {
    return wordsIn(this.uiLang, this.element.strings);
  }

  get title(): string {
    const {shown, converter} = this.script;
    const own = shown?.fields.title;
    const {heading} = this.element;
    return own ?? (converter ? converter.convert(heading) : heading);
  }

  get places(): ReadonlyMap<string, Place> {
    return this.article.places;
  }

  positionOf(id: string): string {
    return this.article.positionOf(id);
  }

  get current(): string | null {
    return this.section.current;
  }

  get updateComplete(): Promise<boolean> {
    return this.element.updateComplete;
  }

  addController(controller: ReactiveController): void {
    this.element.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.element.removeController(controller);
  }

  requestUpdate(): void {
    this.element.requestUpdate();
  }

  pageId(id: string): string {
    return this.element.idPrefix + id;
  }

  elementOf(id: string): HTMLElement | null {
    return this.view.elementOf(this.pageId(id));
  }

  idOf(node: Node): string | null {
    const start = node instanceof Element ? node : node.parentElement;
    const found = start?.closest('[id]');
    if (!found || !this.view.element.contains(found)) return null;
    return found.id.slice(this.element.idPrefix.length);
  }

  topEdge(): number {
    return this.layout.edgeBelow(this.place.scroller.edges().top);
  }

  keepPlace(change: () => void): void {
    this.place.keep(change);
  }

  savePlace(): () => void {
    const {here: place, scroller} = this.place;
    const position = scroller.position();
    return () => {
      if (place && this.place.goTo(place)) return;
      this.place.scroller.scrollBy(position - this.place.scroller.position());
    };
  }

  closePart(name: string): void {
    this.parts.closeByName(name);
    const {shadowRoot} = this.element;
    const button = (part: string) =>
      shadowRoot?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    (button(name) ?? button('more'))?.focus();
  }

  reveal(range: Range): void {
    const {top, bottom} = rectAround(range);
    const {bottom: end} = this.place.scroller.edges();
    const margin = 32;
    if (top >= this.topEdge() && bottom <= end - margin) return;
    this.place.scrollTo(top - margin);
  }

  announce(sentence: string): void {
    this.status.say(sentence, this.uiLang);
  }

  choose(values: Partial<Settings>): void {
    const {words} = this;
    this.preferences.chooseAll(values);
    if (values.size) {
      this.announce(fill(words.sizeSet, words[values.size]));
    }
    if (values.script) this.announcer.scriptAsked();
  }

  resetSettings(said: string): void {
    const {uiLang, script} = this;
    this.preferences.reset();
    if (script.isConverted) this.status.sayAfterRewrite(said, uiLang);
    else this.status.say(said, uiLang);
  }

  goTo(id: string): boolean {
    if (!this.elementOf(id)) return false;
    this.address.open(id);
    return true;
  }

  /** Reads, converts and builds what the changed properties ask for. */
  willUpdate(changed: PropertyValues, given: unknown): void {
    const {element} = this;
    const {source, src, script} = element;
    this.preferences.correct();
    if (!element.hasUpdated || sources.some((name) => changed.has(name))) {
      this.source.read({report: given, source, src});
    } else {
      if (changed.has('script') || changed.has('terms'))
        this.script.show(this.report, script);
      const isReshaped = shapes.some((name) => changed.has(name));
      if (isReshaped && this.article.built) this.article.build();
    }
    this.article.dress();
  }

  #sourceChanged(): void {
    const {state} = this.source;
    if (state.status === 'failed')
      this.#fail(state.problem, state.detail, state.cause);
    if (state.status !== 'ready') this.article.clear();
    this.script.show(this.report, this.element.script);
    this.requestUpdate();
  }

  #fail(problem: LoadProblem, detail: string, cause: unknown): void {
    const message = fill(this.words[problem], detail);
    this.announce(message);
    this.element.dispatchEvent(
      new PolicyReportErrorEvent(problem, message, cause),
    );
  }

  #scriptChanged(): void {
    const {shown} = this.script;
    if (shown) {
      this.article.show();
      this.announcer.scriptShown();
    }
    this.requestUpdate();
  }

  #arrive(id: string, target: HTMLElement, script: string | null): void {
    if (isScriptTag(script)) this.element.script = script;
    this.place.show(id, target, 16);
    this.section.hold(id);
  }
}

/** Properties that give another report. */
const sources = ['report', 'source', 'src'];
/** Properties that give the same report another shape. */
const shapes = ['heading', 'headingLevel', 'idPrefix'];
