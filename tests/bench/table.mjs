/** Ratios of a bench as a Markdown table. */

/** The middle of a list of numbers; between the two middle ones of an even one. */
export function median(numbers) {
  if (numbers.length === 0 || !numbers.every(Number.isFinite)) {
    throw new Error(`There is no middle of [${numbers.join(', ')}].`);
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 0
    ? (sorted[half - 1] + sorted[half]) / 2
    : sorted[Math.floor(half)];
}

/**
 * The middle of the ratios of two measures that were taken in the same rounds:
 * whatever slowed a round slowed both. Null where there is nothing to divide by.
 */
export function ratioOf(measures, others) {
  if (measures.length !== others.length) {
    throw new Error('Measures of different rounds have no ratio.');
  }
  if (median(others) === 0) return null;
  // One round without a long task, say, is no ratio; the others are.
  const pairs = measures
    .map((measure, round) => [measure, others[round]])
    .filter(([, other]) => other !== 0);
  return median(pairs.map(([measure, other]) => measure / other));
}

/** Rows {name, values, limits}, a value and a limit for each size. */
export function tableOf(sizes, rows) {
  const head = sizes.map((size) => `${size.toLocaleString('en')} characters`);
  return [
    `| measure | ${head.join(' | ')} |`,
    `|---|${sizes.map(() => '---:').join('|')}|`,
    ...rows.map(
      (row) => `| ${row.name} | ${cellsOf(sizes, row).join(' | ')} |`,
    ),
  ];
}

function cellsOf(sizes, {name, values, limits}) {
  return sizes.map((size, column) => {
    const value = values[column];
    if (value !== null && !Number.isFinite(value)) {
      throw new Error(`“${name}” has no number at ${size}: ${value}.`);
    }
    return cellOf(value, limits[column] ?? null);
  });
}

/** A value with what was to be reached; bold and marked where it was not. */
export function cellOf(value, limit) {
  if (value === null) return '–';
  const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(2);
  if (limit === null) return shown;
  return value <= limit
    ? `${shown} (≤ ${limit})`
    : `**${shown}**, missed (≤ ${limit})`;
}
