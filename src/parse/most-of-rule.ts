import type {Diagnostic} from '../model/diagnostic.js';

/**
 * Diagnostics of one rule that are told one by one. Nobody mends more before
 * looking again, and a text that counts every line 一、 has half a million.
 */
export const mostOfRule = 100;

/**
 * The first diagnostics of each rule, and one at the end for all that follow
 * them, in place of any number.
 */
export function withoutFlood(
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (diagnostics.length <= mostOfRule) return diagnostics;
  const counts = new Map<string, number>();
  const firstLeftOut = new Map<string, Diagnostic>();
  const told = diagnostics.filter((diagnostic) => {
    const {rule} = diagnostic;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count === mostOfRule + 1) firstLeftOut.set(rule, diagnostic);
    return count <= mostOfRule;
  });
  for (const [rule, {severity, line}] of firstLeftOut) {
    const more = (counts.get(rule) ?? 0) - mostOfRule;
    const reason = `${more} more of ${rule} follow, which are not told one by one; mend the first ${mostOfRule} and check again.`;
    told.push({rule, severity, reason, line});
  }
  return told;
}
