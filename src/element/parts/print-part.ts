import {printWords} from '../../strings/print-words.js';
import {fill} from '../../strings/words.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {
  gongwenPageRules,
  gongwenRules,
} from '../../view/styles/gongwen-rules.js';
import {
  printArticleRules,
  printFrameRules,
  printPageRules,
} from '../../view/styles/print-rules.js';
import type {Host} from '../host.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';

/**
 * Printing: the whole text without controls, where and when it was printed and
 * whether it was converted, in the browser's layout or as an official document
 * (`print-style="gongwen"`). `@page` is the page's own, so that it is lent for
 * the time of printing only.
 */
export class PrintPart implements Part {
  readonly #reader: Reader;
  readonly #note: HTMLElement;
  #loans: readonly (() => void)[] = [];

  constructor(reader: Reader) {
    const {element} = reader;
    this.#reader = reader;
    this.#note = element.ownerDocument.createElement('footer');
    this.#note.className = 'print-note';
    lendSheet(element.shadowRoot, printFrameRules);
    this.#listen('addEventListener');
  }

  /** The button of the bar. */
  opened(): void {
    window.print();
  }

  updated(): void {
    // Removed and put back: listening ended with `disconnected`.
    if (this.#reader.element.isConnected) this.#listen('addEventListener');
  }

  disconnected(): void {
    this.#listen('removeEventListener');
    this.#after();
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    window[change]('beforeprint', this.#before);
    window[change]('afterprint', this.#after);
  }

  readonly #before = (): void => {
    const {element, view} = this.#reader;
    const isGongwen = (element as Host).printStyle === 'gongwen';
    this.#after();
    for (const group of view.groups) view.fill(group);
    if (isGongwen) view.element.setAttribute('data-print', 'gongwen');
    const root = element.getRootNode();
    this.#loans = [
      lendSheet(document, isGongwen ? gongwenPageRules : printPageRules),
      lendSheet(root, printArticleRules),
      isGongwen ? lendSheet(root, gongwenRules) : () => {},
    ];
    this.#note.replaceChildren(...this.#lines());
    element.shadowRoot?.append(this.#note);
  };

  readonly #after = (): void => {
    for (const giveBack of this.#loans) giveBack();
    this.#loans = [];
    this.#note.remove();
    this.#reader.view.element.removeAttribute('data-print');
  };

  /** Where from, when, and that a converted text is not the official one. */
  #lines(): readonly HTMLElement[] {
    const {uiLang, words, report, shown} = this.#reader;
    const {printedFrom, printedOn} = {...printWords[uiLang], ...words};
    const date = new Intl.DateTimeFormat(uiLang, {dateStyle: 'long'});
    const lines = [
      fill(printedFrom, location.href),
      fill(printedOn, date.format(new Date())),
      ...(report === shown ? [] : [words.converted]),
    ];
    return lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
  }
}
