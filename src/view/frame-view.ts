import {html, nothing, type TemplateResult} from 'lit';
import {type AfterModel, afterView} from './after-view.js';
import {type BarModel, barView, stop} from './bar-view.js';
import {type OutlineModel, outlineView} from './outline-view.js';

/** A sentence between the bar and the text, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly actions?: readonly {
    readonly label: string;
    readonly press: () => void;
  }[];
}

/** What stands around the article. */
export interface FrameModel {
  readonly lang: string;
  readonly theme: string | null;
  readonly isSenior: boolean;
  readonly isWide: boolean;
  /** Null with `no-toolbar`. */
  readonly bar: BarModel | null;
  /** Null without an outline beside the text. */
  readonly outline: OutlineModel | null;
  readonly notices: readonly Notice[];
  /** Disclosures after the text. */
  readonly after: readonly AfterModel[];
}

/** The reader once there is a report: no default slot, so no source. */
export function frameView(model: FrameModel): TemplateResult {
  const {bar, outline, theme, isWide} = model;
  return html`<div
    class="frame"
    part="frame"
    lang=${model.lang}
    data-theme=${theme ?? nothing}
    ?data-senior=${model.isSenior}
  >
    <slot name="before"></slot>
    ${bar ? barView(bar) : nothing} ${model.notices.map(noticeView)}
    <div
      class="columns ${isWide ? 'wide' : ''}"
    >
      ${
        outline
          ? html`<div class="side" @mouseover=${stop} @focusin=${stop}>
            ${outlineView(outline)}
          </div>`
          : nothing
      }
      <div class="text" part="text">
        <slot name="report"></slot>
        ${model.after.map(afterView)}
      </div>
    </div>
    <slot name="after"></slot>
    <div class="status"><slot name="status"></slot></div>
  </div>`;
}

/** The reader while there is none: the source as the page has it. */
export function waitingView(
  lang: string,
  notices: readonly Notice[],
): TemplateResult {
  return html`${
    notices.length === 0
      ? nothing
      : html`<div class="frame" part="frame" lang=${lang}>
        ${notices.map(noticeView)}
      </div>`
  }<slot></slot>
    <div class="status"><slot name="status"></slot></div>`;
}

function noticeView({text, actions = []}: Notice): TemplateResult {
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
