export interface Row {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly limits: readonly (number | null)[];
}
export function median(numbers: readonly number[]): number;
export function ratioOf(
  measures: readonly number[],
  others: readonly number[],
): number | null;
export function tableOf(
  sizes: readonly number[],
  rows: readonly Row[],
): readonly string[];
export function cellOf(value: number | null, limit: number | null): string;
