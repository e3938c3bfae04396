/**
 * Rows as comma-separated values (RFC 4180), lines ended by CR LF. A cell that
 * a spreadsheet would run as a formula gets an apostrophe in front: a report is
 * foreign text (OWASP, “CSV Injection”).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string): string {
  const safe = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** −3.5% and +2 are numbers and no formulas. */
function isFormula(value: string): boolean {
  return /^[=+\-@\t\r]/u.test(value) && !/^[+-]?[\d.,]+%?$/u.test(value);
}
