import {html, nothing, type TemplateResult} from 'lit';
import type {OverviewWords} from '../../strings/overview-words.js';
import {fill} from '../../strings/words.js';
import type {OverviewCell, OverviewTable, Sorting} from './overview-table.js';

/** A table of the overview as it is shown now, and what can be done with it. */
export interface TableModel {
  readonly words: OverviewWords;
  readonly table: OverviewTable;
  /** The rows in the order that was chosen, those that are shown only. */
  readonly rows: OverviewTable['rows'];
  readonly sorting: Sorting | null;
  /** Language of the report's words. */
  readonly textLang: string;
  readonly hrefOf: (id: string) => string;
  readonly goTo: (id: string) => void;
  readonly sortBy: (column: number) => void;
  readonly copy: () => void;
  readonly showAll: () => void;
}

/**
 * A data table with its name as caption; each head of a column is a button that
 * sorts by it. Wide tables scroll inside a region that takes the focus.
 */
export function tableView(model: TableModel): TemplateResult {
  const {words, table, rows} = model;
  const hidden = table.rows.length - rows.length;
  return html`<div class="table-head">
      <h3 id="overview-${table.name}">${table.caption}</h3>
      <button
        type="button"
        class="button copy"
        aria-describedby="overview-${table.name}"
        @click=${model.copy}
      >
        ${words.copyCsv}
      </button>
    </div>
    <div
      class="table-scroll"
      role="region"
      tabindex="0"
      aria-labelledby="overview-${table.name}"
    >
      <table aria-labelledby="overview-${table.name}">
        <thead>
          <tr>
            ${table.columns.map((_, at) => headView(model, at))}
          </tr>
        </thead>
        <tbody lang=${model.textLang}>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, at) => cellView(cell, at, model))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      hidden > 0
        ? html`<button type="button" class="button more" @click=${model.showAll}>
          ${fill(words.showAll, table.rows.length)}
        </button>`
        : nothing
    }`;
}

/** `aria-sort` says how it is sorted; the arrow says it to the eye. */
function headView(model: TableModel, at: number): TemplateResult {
  const {table, sorting, words} = model;
  const label = table.columns[at]?.label ?? '';
  const direction = sorting?.column === at ? sorting.direction : null;
  const arrow = {ascending: '▲', descending: '▼'} as const;
  return html`<th scope="col" aria-sort=${direction ?? nothing}>
    <button
      type="button"
      class="sort"
      title=${fill(words.sortBy, label)}
      @click=${() => model.sortBy(at)}
    >
      ${label}<span class="arrow" aria-hidden="true"
        >${direction ? arrow[direction] : '↕'}</span
      >
    </button>
  </th>`;
}

function cellView(
  cell: OverviewCell,
  at: number,
  model: TableModel,
): TemplateResult {
  const isNumeric = model.table.columns[at]?.isNumeric ?? false;
  return html`<td class=${isNumeric ? 'number' : ''}>
    ${cell.text}${barView(cell)}
    ${(cell.links ?? []).map(
      ({id, label, name}) =>
        html`<a
          href=${model.hrefOf(id)}
          aria-label=${name}
          @click=${(event: MouseEvent) => follow(event, id, model)}
          >${label}</a
        > `,
    )}
  </td>`;
}

/** A share drawn beside its number, for the eye alone. */
function barView({percent}: OverviewCell): unknown {
  if (percent === undefined || percent < 0 || percent > 100) return nothing;
  return html`<svg class="share" viewBox="0 0 100 10" aria-hidden="true">
    <rect class="whole" width="100" height="10"></rect>
    <rect class="part" width=${percent} height="10"></rect>
  </svg>`;
}

/** A plain press goes there inside the reader; any other is the browser's. */
function follow(event: MouseEvent, id: string, model: TableModel): void {
  const {button, ctrlKey, metaKey, shiftKey, altKey} = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  model.goTo(id);
}
