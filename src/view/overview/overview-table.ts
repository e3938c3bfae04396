/** A place in the report that a cell leads to. */
export interface CellLink {
  /** The id of the model: `s2-3`, `p14`. */
  readonly id: string;
  readonly label: string;
  /** Its name for those who hear the link alone. */
  readonly name: string;
}

/** A cell of a table of the overview. */
export interface OverviewCell {
  readonly text: string;
  /** What the column is sorted by; `text` when absent. */
  readonly order?: number;
  readonly links?: readonly CellLink[];
  /** A share from 0 to 100, drawn as a small bar beside its number. */
  readonly percent?: number;
}

/** A table that the overview draws up from the report. */
export interface OverviewTable {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly (readonly OverviewCell[])[];
}

export interface OverviewColumn {
  readonly label: string;
  readonly isNumeric?: true;
}

/** How a table is sorted: by a column, upwards or downwards. */
export interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The rows of a table in an order; as they stand in the report without one.
 * Rows that are equal keep that order too.
 */
export function sortedRows(
  {rows}: OverviewTable,
  sorting: Sorting | null,
  lang: string,
): OverviewTable['rows'] {
  if (!sorting) return rows;
  const {column, direction} = sorting;
  const {compare} = new Intl.Collator(lang, {numeric: true});
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort(
    (a, b) => sign * compareCells(a[column], b[column], compare),
  );
}

/** What pressing the head of a column makes of a sorting: up, down, none. */
export function nextSorting(
  sorting: Sorting | null,
  column: number,
): Sorting | null {
  if (sorting?.column !== column) return {column, direction: 'ascending'};
  return sorting.direction === 'ascending'
    ? {column, direction: 'descending'}
    : null;
}

/** A table as rows of text, its head first, for a spreadsheet. */
export function plainRowsOf(
  {columns}: OverviewTable,
  rows: OverviewTable['rows'],
): readonly (readonly string[])[] {
  return [
    columns.map(({label}) => label),
    ...rows.map((row) =>
      row.map(
        ({text, links}) =>
          text || (links ?? []).map(({label}) => label).join(' '),
      ),
    ),
  ];
}

/** Numbers by their size, everything else by the order of the language. */
function compareCells(
  a: OverviewCell | undefined,
  b: OverviewCell | undefined,
  compare: (a: string, b: string) => number,
): number {
  const [left, right] = [a?.order, b?.order];
  if (left !== undefined && right !== undefined) return left - right;
  if (left !== undefined) return -1;
  if (right !== undefined) return 1;
  return compare(a?.text ?? '', b?.text ?? '');
}
