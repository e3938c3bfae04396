import {toCsv} from '../../format/csv.js';
import type {Report} from '../../model/nodes.js';
import {flattenOutline} from '../../model/outline.js';
import {readingTimeOf} from '../../model/reading-time.js';
import {
  type OverviewWords,
  overviewWords,
} from '../../strings/overview-words.js';
import {fill} from '../../strings/words.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {
  nextSorting,
  type OverviewTable,
  plainRowsOf,
  type Sorting,
  sortedRows,
} from '../../view/overview/overview-table.js';
import {type Fact, overviewView} from '../../view/overview/overview-view.js';
import {reportTables} from '../../view/overview/report-tables.js';
import type {TableModel} from '../../view/overview/table-view.js';
import {overviewRules} from '../../view/styles/overview-rules.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';

/** Rows of a table that are shown until all are asked for. */
const firstRows = 50;

/**
 * The overview after the text: reading time, number of sections, the documents
 * cited and the figures, each with the places where they stand.
 */
export class OverviewPart implements Part {
  readonly #reader: Reader;
  readonly #sortings = new Map<string, Sorting | null>();
  readonly #whole = new Set<string>();
  #tables: readonly OverviewTable[] = [];
  /** What the tables were drawn up from. */
  #drawn: {report: Report; lang: string} | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
    lendSheet(reader.element.shadowRoot, overviewRules);
  }

  render(): unknown {
    const {shown, uiLang} = this.#reader;
    if (!shown) return null;
    if (this.#drawn?.report !== shown || this.#drawn.lang !== uiLang) {
      this.#drawn = {report: shown, lang: uiLang};
      this.#tables = reportTables(shown, this.#words);
    }
    return overviewView({
      facts: this.#facts(shown),
      tables: this.#tables.map((table) => this.#model(table, shown)),
    });
  }

  get #words(): OverviewWords {
    return {...overviewWords[this.#reader.uiLang], ...this.#reader.words};
  }

  #facts(report: Report): readonly Fact[] {
    const words = this.#words;
    const {outline} = this.#reader;
    const {characters, minutes, fast, slow} = readingTimeOf(report);
    const all = flattenOutline(outline).length;
    const count = new Intl.NumberFormat(this.#reader.uiLang);
    const facts: Fact[] = [
      {
        name: words.readingTime,
        value: fill(words.readingMinutes, minutes, fast, slow),
      },
      {
        name: words.characters,
        value: fill(words.charactersValue, count.format(characters)),
      },
      {
        name: words.sections,
        value: fill(words.sectionsValue, outline.length, all),
      },
    ];
    return all === 0 ? facts.slice(0, 2) : facts;
  }

  #model(table: OverviewTable, {lang}: Report): TableModel {
    const {name} = table;
    const sorting = this.#sortings.get(name) ?? null;
    const sorted = sortedRows(table, sorting, lang);
    return {
      words: this.#words,
      table,
      rows: this.#whole.has(name) ? sorted : sorted.slice(0, firstRows),
      sorting,
      textLang: lang,
      hrefOf: (id) => `#${this.#reader.pageId(id)}`,
      goTo: (id) => this.#reader.goTo(id),
      sortBy: (column) => this.#sort(table, nextSorting(sorting, column)),
      copy: () => void this.#copy(table, sorted),
      showAll: () => void this.#showAll(name),
    };
  }

  #sort({name, columns}: OverviewTable, sorting: Sorting | null): void {
    const words = this.#words;
    const label = columns[sorting?.column ?? 0]?.label;
    const said = {
      ascending: words.sortedAscending,
      descending: words.sortedDescending,
      none: words.sortedNot,
    }[sorting?.direction ?? 'none'];
    this.#sortings.set(name, sorting);
    this.#reader.requestUpdate();
    this.#reader.announce(fill(said, label));
  }

  /** The button is gone with the press: the focus goes to what it showed. */
  async #showAll(name: string): Promise<void> {
    const reader = this.#reader;
    this.#whole.add(name);
    reader.requestUpdate();
    await reader.updateComplete;
    reader.element.shadowRoot
      ?.querySelector<HTMLElement>(`[aria-labelledby=overview-${name}]`)
      ?.focus({preventScroll: true});
  }

  async #copy(
    table: OverviewTable,
    rows: OverviewTable['rows'],
  ): Promise<void> {
    const words = this.#words;
    try {
      await navigator.clipboard.writeText(toCsv(plainRowsOf(table, rows)));
      this.#reader.announce(fill(words.csvCopied, table.caption, rows.length));
    } catch {
      // Not in the foreground, not secure, or forbidden by the page.
      this.#reader.announce(words.csvFailed);
    }
  }
}
