import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One of the values that a setting can have. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Language of the label, when it is not the interface's. */
  readonly lang?: string;
}

/** A setting with few values: a fieldset of native radio buttons. */
export function choiceView(model: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly isDisabled?: boolean;
  readonly choose: (value: string) => void;
}): TemplateResult {
  const {name, label, value, choices, choose} = model;
  return html`<fieldset
    class="choices"
    part="choices"
    ?disabled=${model.isDisabled ?? false}
    @change=${(event: Event) => choose((event.target as HTMLInputElement).value)}
    @keydown=${stopRepeats}
  >
    <legend>${label}</legend>
    ${choices.map(
      (choice) => html`<label
        ><input
          type="radio"
          name=${name}
          value=${choice.value}
          .checked=${live(choice.value === value)}
        /><span class="${name}-${choice.value}" lang=${choice.lang ?? ''}
          >${choice.label}</span
        ></label
      >`,
    )}
  </fieldset>`;
}

/** A held arrow key would make the page flash through all themes. */
function stopRepeats(event: KeyboardEvent): void {
  if (event.repeat && event.key.startsWith('Arrow')) event.preventDefault();
}
