import {html, nothing, type TemplateResult} from 'lit';
import {stop} from './stop.js';

/** A disclosure after the text. */
export interface AfterModel {
  readonly name: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly content: unknown;
  readonly press: () => void;
}

/** The disclosure: a button, and what it opens below itself. */
export function afterView(model: AfterModel): TemplateResult {
  const {name, isOpen} = model;
  return html`<div class="after" @mouseover=${stop} @focusin=${stop}>
    <button
      class="button"
      part="button"
      type="button"
      data-part=${name}
      aria-expanded=${isOpen}
      aria-busy=${model.isBusy ? 'true' : nothing}
      @click=${model.press}
    >
      ${model.label}
    </button>
    ${
      isOpen
        ? html`<div part="panel" data-panel=${name}>${model.content}</div>`
        : nothing
    }
  </div>`;
}
