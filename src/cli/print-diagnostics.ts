import type {Diagnostic} from '../model/diagnostic.js';

/** A remark as compilers print theirs: `report.html:12 warning dropped-link …`. */
export function diagnosticLine(
  file: string,
  {line, rule, severity, reason}: Diagnostic,
): string {
  return `${file}:${line ?? 0} ${severity} ${rule} ${reason}\n`;
}
