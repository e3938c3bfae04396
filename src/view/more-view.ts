import {html, type TemplateResult} from 'lit';
import {type BarButton, buttonView} from './bar-view.js';

/** The buttons that have no room in a narrow bar, one below the other. */
export function moreView(
  buttons: readonly BarButton[],
  press: (name: string) => void,
): TemplateResult {
  return html`<div class="more">
    ${buttons.map((button) => buttonView(button, press))}
  </div>`;
}
