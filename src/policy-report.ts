import {PolicyReportElement} from './element/policy-report-element.js';

export * from './policy-report-element.js';

// Two copies of the script on one page: the first one stands.
if (!customElements.get('policy-report')) {
  customElements.define('policy-report', PolicyReportElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-report': PolicyReportElement;
  }
}
