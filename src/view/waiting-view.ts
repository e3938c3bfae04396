import {html, nothing, type TemplateResult} from 'lit';
import {stop} from './stop.js';

/** A sentence between the bar and the text, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly actions?: readonly {
    readonly label: string;
    readonly press: () => void;
  }[];
}

/**
 * The reader while there is none: the source as the page has it. `arrival` is
 * `loading` while one comes from an address: then a window's height is kept
 * free, so that nothing below it jumps.
 */
export function waitingView(
  lang: string,
  notices: readonly Notice[],
  arrival: 'loading' | 'none',
): TemplateResult {
  return html`${
    notices.length === 0
      ? nothing
      : html`<div class="frame" part="frame" lang=${lang}>
        ${notices.map(noticeView)}
      </div>`
  }<slot class=${arrival}></slot>
    <div class="status"><slot name="status"></slot></div>`;
}

/** A notice with its buttons. */
export function noticeView({text, actions = []}: Notice): TemplateResult {
  return html`<div class="note" part="note" @mouseover=${stop} @focusin=${stop}>
    <span>${text}</span>
    ${actions.map(
      ({label, press}) => html`<button
        class="button"
        part="button"
        type="button"
        @click=${press}
      >
        ${label}
      </button>`,
    )}
  </div>`;
}
