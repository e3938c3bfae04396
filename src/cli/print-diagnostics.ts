import type {Diagnostic} from '../model/diagnostic.js';

/** A remark as compilers print theirs: `report.html:12 dropped-link …`. */
export function diagnosticLine(
  file: string,
  {line, rule, reason}: Diagnostic,
): string {
  return `${file}:${line ?? 0} ${rule} ${reason}\n`;
}
