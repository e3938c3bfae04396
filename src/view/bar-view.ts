import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../strings/words.js';
import {type Choice, choiceView} from './choice-view.js';

/** A button of the bar that opens a panel or stays pressed. */
export interface BarButton {
  readonly name: string;
  readonly label: string;
  readonly kind: 'sheet' | 'row' | 'press' | 'action';
  readonly isOpen: boolean;
  readonly isBusy: boolean;
}

/** What the bar shows, and what it does. */
export interface BarModel {
  readonly words: Words;
  readonly size: string;
  readonly sizes: readonly Choice[];
  readonly script: string;
  readonly scripts: readonly Choice[];
  readonly buttons: readonly BarButton[];
  /** The content of the panel that is open. */
  readonly panel: {
    readonly name: string;
    readonly label: string;
    readonly kind: 'sheet' | 'row';
    readonly content: unknown;
  } | null;
  readonly chooseSize: (size: string) => void;
  readonly chooseScript: (script: string) => void;
  readonly press: (name: string) => void;
  readonly close: () => void;
}

/** The bar: size and script at hand, everything else behind a button. */
export function barView(model: BarModel): TemplateResult {
  const {words, panel} = model;
  return html`<div
    class="bar"
    part="bar"
    role="group"
    aria-label=${words.tools}
    @mouseover=${stop}
    @focusin=${stop}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !panel) return;
      event.stopPropagation();
      model.close();
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
        ${model.buttons.map((button) => buttonView(button, model))}
        <slot name="actions"></slot>
      </div>
    </div>
    ${
      panel
        ? html`<div
          class="panel ${panel.kind}"
          part="panel"
          id="panel"
          data-panel=${panel.name}
        >
          ${panel.content}
        </div>`
        : nothing
    }
  </div>`;
}

function buttonView(button: BarButton, model: BarModel): TemplateResult {
  const {name, kind, isOpen} = button;
  const isPress = kind === 'press';
  const isPanel = kind === 'sheet' || kind === 'row';
  return html`<button
    class="button"
    part="button"
    type="button"
    data-part=${name}
    aria-pressed=${isPress ? isOpen : nothing}
    aria-expanded=${isPanel ? isOpen : nothing}
    aria-busy=${button.isBusy ? 'true' : nothing}
    @click=${() => model.press(name)}
  >
    ${button.label}
  </button>`;
}

/**
 * Pointer and focus events of the controls end here. Retargeted to the element
 * they would make a page's read-aloud toolbar read the whole report.
 */
export function stop(event: Event): void {
  event.stopPropagation();
}
