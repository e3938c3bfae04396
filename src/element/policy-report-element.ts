import type {Root} from 'hast';
import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Report} from '../model/nodes.js';
import type {OutlineItem} from '../model/outline.js';
import {scriptTags} from '../model/script-tag.js';
import type {Words} from '../strings/words.js';
import {barStyles} from '../view/styles/bar-styles.js';
import {controlStyles} from '../view/styles/controls.js';
import {outlineStyles} from '../view/styles/outline-styles.js';
import {themeStyles} from '../view/styles/themes.js';
import {waitingView} from '../view/waiting-view.js';
import type {Host} from './host.js';
import {isLongSource} from './is-long.js';
import {loadedTransforms} from './load-transforms.js';
import {noticesOf} from './notices.js';
import {readChildren} from './read-children.js';
import {ReaderCore} from './reader-core.js';
import type {SettingValue} from './settings.js';
import type {TermsByScript} from './terms-for.js';
import {isParsed, WaitingSource} from './waiting-source.js';

/** The turn of the last reader of the page that waits for its children. */
let turn: Promise<unknown> = Promise.resolve();
/** How many of them wait. */
let waiting = 0;

/**
 * An accessible reader of a government report. Wrap it around the report as it
 * stands in the page, or give it an address with `src`. What is inside it is
 * the source: it is read and never changed. The report appears as a second
 * child, an `<article>`, in the page's own tree, so that links, search engines
 * and assistive tools find it there.
 *
 * @tag policy-report
 *
 * @slot before - Above the bar.
 * @slot actions - At the end of the bar: buttons of the page's own.
 * @slot after - Below the text.
 *
 * @fires {PolicyReportLoadEvent} policy-report-load -
 *   The report stands in the page.
 * @fires {PolicyReportErrorEvent} policy-report-error -
 *   A source could not be read; it stays visible.
 * @fires {PolicyReportPreferencesEvent} policy-report-preferences -
 *   The reader changed a setting.
 * @fires {PolicyReportSectionEvent} policy-report-section -
 *   Another section is being read.
 *
 * @csspart frame - Everything the element draws.
 * @csspart bar - The bar of controls.
 * @csspart choices - A group of radio buttons in the bar or a panel.
 * @csspart button - A button.
 * @csspart panel - The open panel.
 * @csspart note - A notice between the bar and the text.
 * @csspart outline - The outline.
 * @csspart position - Where the reader is, at the end of the bar.
 * @csspart text - The column of the text.
 *
 * @cssprop --policy-report-font - Font family of the text.
 * @cssprop [--policy-report-sticky-top=0px] - Height of what the page itself
 *   keeps at the top of the window.
 */
export class PolicyReportElement extends LitElement implements Host {
  static override styles = [
    controlStyles,
    barStyles,
    themeStyles,
    outlineStyles,
  ];

  static override properties = {
    src: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    size: {},
    script: {},
    scripts: {},
    theme: {},
    idPrefix: {attribute: 'id-prefix'},
    noToolbar: {type: Boolean, attribute: 'no-toolbar'},
    noOutline: {type: Boolean, attribute: 'no-outline'},
    noStorage: {type: Boolean, attribute: 'no-storage'},
    noOverview: {type: Boolean, attribute: 'no-overview'},
    printStyle: {attribute: 'print-style'},
    uiLang: {attribute: 'ui-lang'},
    strings: {attribute: false},
    source: {attribute: false},
    terms: {attribute: false},
    report: {attribute: false, noAccessor: true},
  };

  /** Address of the report: text, HTML, Markdown or JSON. */
  declare src: string;
  /** A title for a report that has none in its text. */
  declare heading: string;
  /** Level of the title's heading, 1–6; sections follow below it. */
  declare headingLevel: number;
  /** Size of the text: `small`, `medium`, `large` or `x-large`. */
  declare size: SettingValue<'size'>;
  /** Script of the text: `original`, `zh-Hans`, `zh-Hant`, `zh-Hant-TW`, `zh-Hant-HK`. */
  declare script: SettingValue<'script'>;
  /** Scripts that readers can choose, with spaces between; empty for none. */
  declare scripts: string;
  /** Colours: `auto`, `light`, `sepia`, `dark` or `contrast`. */
  declare theme: SettingValue<'theme'>;
  /** Put before every id, where two reports stand in one page. */
  declare idPrefix: string;
  /** Leaves the bar away. */
  declare noToolbar: boolean;
  /** Leaves the outline away. */
  declare noOutline: boolean;
  /** Remembers nothing. */
  declare noStorage: boolean;
  /** Leaves the overview below the text away. */
  declare noOverview: boolean;
  /** How the report is printed: `gongwen` as GB/T 9704 lays it out. */
  declare printStyle: string;
  /** Language of the controls: `zh-Hans`, `zh-Hant`, `zh-Hant-HK` or `en`. */
  declare uiLang: string;
  /** Words of the controls that are to read otherwise. */
  declare strings: Partial<Words>;
  /** The source as a text or a hast tree, in place of the children. */
  declare source: string | Root | null;
  /**
   * Words that are to be converted so and not otherwise, for each script:
   * `{'zh-Hant-TW': {'示范镇': '示範鎮'}}`.
   */
  declare terms: TermsByScript;

  readonly #core: ReaderCore;
  #given: unknown = null;
  /** In the page, and its children shown by the page itself until they are read. */
  #isWaiting = false;

  constructor() {
    super();
    this.src = '';
    this.heading = '';
    this.headingLevel = 2;
    this.size = 'medium';
    this.script = 'original';
    this.scripts = scriptTags.join(' ');
    this.theme = 'auto';
    this.idPrefix = '';
    this.noToolbar = false;
    this.noOutline = false;
    this.noStorage = false;
    this.noOverview = false;
    this.printStyle = '';
    this.uiLang = '';
    this.strings = {};
    this.source = null;
    this.terms = {};
    this.#core = new ReaderCore(this);
  }

  /** The report that is shown, as its source has it; set one to show it. */
  get report(): Report | null {
    return this.#core.report;
  }
  set report(report: unknown) {
    const before = this.#given;
    this.#given = report;
    this.requestUpdate('report', before);
  }

  /** What was noticed while the source was read. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#core.source.diagnostics;
  }

  /** The outline, in the script that is shown. */
  get outline(): readonly OutlineItem[] {
    return this.#core.outline;
  }

  /**
   * A shadow root takes the children out of the layout and puts them back in:
   * at a million characters half a second for a text that is about to be
   * replaced. So they stay as they are until they are read; one reader of a
   * page after the other, which decides whose ids stand.
   */
  override connectedCallback(): void {
    if (this.#isWaiting) return;
    const isOther = this.hasUpdated || this.src || this.#given || this.source;
    if (isOther || this.#isReadable) {
      super.connectedCallback();
      return;
    }
    this.#isWaiting = true;
    waiting++;
    const source = new WaitingSource(this);
    const goOn = () => {
      this.#isWaiting = false;
      waiting--;
      if (this.isConnected) super.connectedCallback();
      source.end();
    };
    turn = turn
      .then(() => source.whole())
      .then(() => this.#core.prepare())
      // Reading tries again and says what went wrong.
      .then(goOn, goOn);
  }

  /** Whether the children are all there, and read in no time. */
  get #isReadable(): boolean {
    if (!isParsed(document)) return false;
    const children = readChildren(this);
    if (children === null) return true;
    const isFirst = waiting === 0 && loadedTransforms() !== null;
    return isFirst && !isLongSource(children);
  }

  override disconnectedCallback(): void {
    if (!this.#isWaiting) super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    this.#core.willUpdate(changed, this.#given);
  }

  /**
   * Goes to a section, article or block by its id (`s2-3`, `a41`) as a link
   * does. Returns whether there is such a place.
   */
  goTo(id: string): boolean {
    return this.#core.goTo(id);
  }

  /**
   * Opens find with some words and goes to the first match after the place that
   * is read. Resolves to the number of matches.
   */
  async find(query: string): Promise<number> {
    const part = await this.#core.parts.open('find');
    return part?.search?.(query) ?? 0;
  }

  override render(): TemplateResult {
    const core = this.#core;
    const transforms = loadedTransforms();
    if (core.shown && transforms) return transforms.frame(core);
    const isComing = this.src !== '' && core.source.state.status === 'loading';
    return waitingView(
      core.uiLang,
      noticesOf(core),
      isComing ? 'loading' : 'none',
    );
  }
}
