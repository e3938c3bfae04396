import {html, nothing, type TemplateResult} from 'lit';
import {type TableModel, tableView} from './table-view.js';

/** A fact about the report: its name and its value in words. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What the overview shows. */
export interface OverviewModel {
  readonly facts: readonly Fact[];
  readonly tables: readonly TableModel[];
}

/** The overview: some facts, then the tables that have rows. */
export function overviewView({facts, tables}: OverviewModel): TemplateResult {
  return html`<div class="overview">
    ${
      facts.length === 0
        ? nothing
        : html`<dl>
          ${facts.map(
            ({name, value}) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>`
    }
    ${tables.map(tableView)}
  </div>`;
}
