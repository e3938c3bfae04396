import {citationOf} from '../../model/citation.js';
import {type Place, pathTo} from '../../model/places-of.js';
import {type CiteWords, citeWords} from '../../strings/cite-words.js';
import {citeView} from '../../view/cite/cite-view.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {addressOf} from '../controllers/address-controller.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';

const citeRules = `
.cite p{margin:0 0 .6em}
.cite textarea{box-sizing:border-box;width:100%;margin:0 0 .6em;padding:.5em;
font:inherit;color:inherit;background:var(--_back);border:1px solid var(--_line);border-radius:6px}
.outlined{border-color:var(--_line)}
`;

/** Longer quotations are cut: the address leads to the rest. */
const longestQuotation = 200;

/**
 * Cites the section being read, or what is selected: title, number, date, way,
 * words and address, and whether the words were converted.
 */
export class CitePart implements Part {
  readonly #reader: Reader;
  #place: Place | undefined;
  #quotation = '';

  constructor(reader: Reader) {
    this.#reader = reader;
    lendSheet(reader.element.shadowRoot, citeRules);
  }

  opened(): void {
    const selection = this.#selection();
    this.#quotation = selection?.toString().trim().replace(/\s+/g, ' ') ?? '';
    this.#place = this.#placeOf(selection);
    this.#reader.requestUpdate();
    this.#field?.focus();
  }

  render(): unknown {
    return citeView({
      words: this.#words,
      citation: this.#citation,
      lang: this.#reader.shown?.lang ?? '',
      copyText: () => void this.#copy(this.#citation, this.#words.textCopied),
      copyLink: () => void this.#copy(this.#address, this.#words.linkCopied),
    });
  }

  get #words(): CiteWords {
    const {uiLang, element} = this.#reader;
    return {...citeWords[uiLang], ...element.strings};
  }

  get #field(): HTMLTextAreaElement | null | undefined {
    return this.#reader.element.shadowRoot?.querySelector('.cite textarea');
  }

  get #address(): string {
    const id = this.#place?.id;
    if (id === undefined) return window.location.href.split('#')[0] ?? '';
    return addressOf(this.#reader.pageId(id));
  }

  get #citation(): string {
    const {shown, report, title, words} = this.#reader;
    const {length} = this.#quotation;
    return citationOf({
      title,
      documentNumber: shown?.fields.documentNumber?.text,
      date: shown?.fields.issuedOn?.text,
      path: pathTo(this.#place),
      quotation:
        length > longestQuotation
          ? `${this.#quotation.slice(0, longestQuotation)}……`
          : this.#quotation,
      address: this.#address,
      note: shown === report ? undefined : words.converted,
      script: shown?.lang,
    });
  }

  /** What is selected of the article; null without a selection in it. */
  #selection(): Range | null {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const {element} = this.#reader.view;
    return element.contains(range.startContainer) ? range : null;
  }

  #placeOf(selection: Range | null): Place | undefined {
    const {places, current} = this.#reader;
    let node: Node | null = selection?.startContainer ?? null;
    for (; node; node = node.parentNode) {
      const id = node instanceof Element ? this.#reader.idOf(node) : null;
      if (id !== null && places.has(id)) return places.get(id);
    }
    return current === null ? undefined : places.get(current);
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#reader.announce(done);
    } catch {
      // No permission, or a page without https: the older way, then by hand.
      const field = this.#field;
      if (field) {
        field.value = text;
        field.select();
      }
      const isCopied = document.execCommand('copy');
      this.#reader.announce(isCopied ? done : this.#words.citeFailed);
    }
  }
}
