import type {Diagnostic} from './diagnostic.js';

/**
 * Diagnostics of one rule that are told one by one. Nobody mends more before
 * looking again, and a text that counts every line 一、 has half a million.
 */
export const mostOfRule = 100;

/** A diagnostic whose reason is not written yet. */
export type Remark = Omit<Diagnostic, 'reason'>;

/**
 * Diagnostics as they are found: the first of each rule one by one, and one at
 * the end for all that follow them, in place of any number.
 */
export class DiagnosticList {
  readonly #told: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();
  readonly #firstLeftOut: Remark[] = [];

  /** Adds one; its reason is written only when it is told. */
  add(remark: Remark, reason: () => string): void {
    const count = (this.#counts.get(remark.rule) ?? 0) + 1;
    this.#counts.set(remark.rule, count);
    if (count <= mostOfRule) {
      const {rule, severity, ...place} = remark;
      this.#told.push({rule, severity, reason: reason(), ...place});
    } else if (count === mostOfRule + 1) this.#firstLeftOut.push(remark);
  }

  /** All that were added, told or counted. */
  all(): readonly Diagnostic[] {
    const counted = this.#firstLeftOut.map(({rule, severity, line}) => {
      const more = (this.#counts.get(rule) ?? 0) - mostOfRule;
      const reason = `${more} more of ${rule} follow, which are not told one by one; mend the first ${mostOfRule} and check again.`;
      return {rule, severity, reason, line};
    });
    return [...this.#told, ...counted];
  }
}
