import {html, nothing, type TemplateResult} from 'lit';
import type {FindWords} from '../../strings/find-words.js';
import {fill} from '../../strings/words.js';
import type {Quote} from './find-session.js';

/** What the find bar shows and does. */
export interface FindModel {
  readonly words: FindWords;
  readonly query: string;
  /** The number of the current match, from 0; -1 when there is none. */
  readonly current: number;
  readonly count: number;
  readonly quote: Quote | null;
  readonly textLang: string;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onEscape: () => void;
}

/**
 * The find bar: a `search` landmark with one field, the count, next and
 * previous, and the match in the words around it, for those who cannot see it
 * in the text. The count is no description of the field: a description that
 * changes while the field has the focus is said, and the status says it too.
 */
export function findView(model: FindModel): TemplateResult {
  const {words, query, count} = model;
  const isEmpty = count === 0;
  return html`<div
    class="find"
    role="search"
    aria-label=${words.findLabel}
    @keydown=${(event: KeyboardEvent) => onKey(event, model)}
  >
    <label for="find-field">${words.findLabel}</label>
    <input
      id="find-field"
      class="field"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder=${words.findHint}
      .value=${query}
      @input=${(event: InputEvent) => onInput(event, model)}
      @compositionend=${(event: Event) => model.onQuery(valueIn(event))}
    />
    <div class="count">${countOf(model)}</div>
    <span class="steps">
      <button
        type="button"
        class="button"
        ?disabled=${isEmpty}
        @click=${() => model.onStep(-1)}
      >
        ${words.findPrevious}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${isEmpty}
        @click=${() => model.onStep(1)}
      >
        ${words.findNext}
      </button>
      <button type="button" class="button" @click=${model.onClose}>
        ${words.findClose}
      </button>
    </span>
    ${quoteView(model)}
  </div>`;
}

function countOf({words, query, current, count}: FindModel): string {
  if (query.trim() === '') return '';
  return count === 0
    ? fill(words.findNone, query)
    : fill(words.findCount, current + 1, count);
}

function quoteView({quote, textLang}: FindModel): unknown {
  if (!quote) return nothing;
  const {before, match, after} = quote;
  return html`<p class="quote" lang=${textLang}>
    ${before}<mark>${match}</mark>${after}
  </p>`;
}

/** What is typed with an input method counts when it is chosen. */
function onInput(event: InputEvent, model: FindModel): void {
  if (!event.isComposing) model.onQuery(valueIn(event));
}

function valueIn(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

function onKey(event: KeyboardEvent, model: FindModel): void {
  if (event.isComposing) return;
  const isField = event.target instanceof HTMLInputElement;
  if (event.key === 'Enter' && isField) {
    event.preventDefault();
    model.onStep(event.shiftKey ? -1 : 1);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    model.onEscape();
  }
}
