import {html, nothing, type TemplateResult} from 'lit';
import {type AfterModel, afterView} from './after-view.js';
import {type BarModel, barView} from './bar-view.js';
import {type OutlineModel, outlineView} from './outline-view.js';
import {stop} from './stop.js';
import {type Notice, noticeView} from './waiting-view.js';

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
    <div class="whole">
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
    </div>
  </div>
  <div class="still"></div>`;
}
