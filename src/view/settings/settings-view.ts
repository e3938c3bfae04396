import {html, nothing, type TemplateResult} from 'lit';
import {type Choice, choiceView} from '../choice-view.js';

/** A setting as its panel shows it. */
export interface SettingModel {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Why it can't be set now. */
  readonly hindrance?: string | undefined;
}

/** The display settings: a list of groups of radio buttons, and a way back. */
export function settingsView(model: {
  readonly label: string;
  readonly settings: readonly SettingModel[];
  readonly resetLabel: string;
  readonly choose: (name: string, value: string) => void;
  readonly reset: () => void;
}): TemplateResult {
  return html`<div class="settings" role="group" aria-label=${model.label}>
    ${model.settings.map(
      ({hindrance, ...setting}) => html`<div class="setting">
        ${choiceView({
          ...setting,
          name: `set-${setting.name}`,
          isDisabled: hindrance !== undefined,
          choose: (value) => model.choose(setting.name, value),
        })}
        ${hindrance ? html`<p class="hint">${hindrance}</p>` : nothing}
      </div>`,
    )}
    <button class="button outlined" part="button" type="button" @click=${model.reset}>
      ${model.resetLabel}
    </button>
  </div>`;
}
