import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../strings/words.js';
import {type Choice, choiceView} from './choice-view.js';
import {stop} from './stop.js';

/** A button of the bar that opens a panel, stays pressed, or does something. */
export interface BarButton {
  readonly name: string;
  readonly label: string;
  readonly kind: 'sheet' | 'row' | 'press' | 'action';
  readonly isOpen: boolean;
  readonly isBusy: boolean;
}

/** A panel: laid over the text (`sheet`), or a line of the bar (`row`). */
export interface BarPanel {
  readonly name: string;
  readonly kind: 'sheet' | 'row';
  readonly content: unknown;
}

/** What the bar shows, and what it does. */
export interface BarModel {
  readonly words: Words;
  readonly size: string;
  readonly sizes: readonly Choice[];
  readonly script: string;
  readonly scripts: readonly Choice[];
  /** Where the reader is, in the marks of the report; '' before it. */
  readonly position: string;
  readonly buttons: readonly BarButton[];
  readonly panel: BarPanel | null;
  readonly chooseSize: (size: string) => void;
  readonly chooseScript: (script: string) => void;
  readonly press: (name: string) => void;
  readonly close: (name: string) => void;
}

/** The bar: size and script at hand, everything else behind a button. */
export function barView(model: BarModel): TemplateResult {
  const {words, panel, position} = model;
  return html`<div
    class="bar"
    part="bar"
    role="group"
    aria-label=${words.tools}
    @mouseover=${stop}
    @focusin=${showFocused}
    @focusout=${showFocused}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !panel) return;
      event.stopPropagation();
      model.close(panel.name);
    }}
  >
    <div class="tools">
      ${choiceView({
        name: 'size',
        label: words.size,
        value: model.size,
        choices: model.sizes,
        choose: model.chooseSize,
      })}
      ${
        model.scripts.length < 2
          ? nothing
          : choiceView({
              name: 'script',
              label: words.script,
              value: model.script,
              choices: model.scripts,
              choose: model.chooseScript,
            })
      }
      <div class="parts">
        ${model.buttons.map((button) => buttonView(button, model.press))}
        <slot name="actions"></slot>
        ${
          position === ''
            ? nothing
            : html`<p class="position" part="position">
              <span>${words.position}</span> <b>${position}</b>
            </p>`
        }
      </div>
    </div>
    ${
      panel
        ? html`<div
          class="panel ${panel.kind}"
          part="panel"
          data-panel=${panel.name}
        >
          ${panel.content}
        </div>`
        : nothing
    }
  </div>`;
}

/** A button of the bar with its state. */
export function buttonView(
  {name, kind, label, isOpen, isBusy}: BarButton,
  press: (name: string) => void,
): TemplateResult {
  const isPanel = kind === 'sheet' || kind === 'row';
  return html`<button
    class="button"
    part="button"
    type="button"
    data-part=${name}
    aria-pressed=${kind === 'press' ? isOpen : nothing}
    aria-expanded=${isPanel ? isOpen : nothing}
    aria-busy=${isBusy ? 'true' : nothing}
    @click=${() => press(name)}
  >
    ${label}
  </button>`;
}

/**
 * A narrow bar sticks with its buttons only; what has the focus is never left
 * above the window.
 */
function showFocused(event: FocusEvent): void {
  event.stopPropagation();
  const bar = event.currentTarget as HTMLElement;
  const isChoice = Boolean(
    (event.target as Element).closest('.tools .choices'),
  );
  bar.classList.toggle('whole', event.type === 'focusin' && isChoice);
}
