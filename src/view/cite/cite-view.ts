import {html, type TemplateResult} from 'lit';
import type {CiteWords} from '../../strings/cite-words.js';

/** The citation and two buttons that copy it or its address. */
export function citeView(model: {
  readonly words: CiteWords;
  readonly citation: string;
  /** Language of the citation's words. */
  readonly lang: string;
  readonly copyText: () => void;
  readonly copyLink: () => void;
}): TemplateResult {
  const {words, citation} = model;
  return html`<div class="cite" role="group" aria-label=${words.citeText}>
    <p>${words.citeHint}</p>
    <textarea
      readonly
      rows="5"
      aria-label=${words.citeText}
      lang=${model.lang}
      .value=${citation}
    ></textarea>
    <p>
      <button
        class="button outlined"
        part="button"
        type="button"
        @click=${model.copyText}
      >
        ${words.citeCopy}
      </button>
      <button
        class="button outlined"
        part="button"
        type="button"
        @click=${model.copyLink}
      >
        ${words.citeLink}
      </button>
    </p>
  </div>`;
}
