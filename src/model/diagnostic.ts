/** How much a diagnostic matters to an editor of the page. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A remark about a source: what was found, where, and what would mend it.
 * Content never makes the parser throw; it makes diagnostics.
 */
export interface Diagnostic {
  /** The rule's name in kebab-case: `numbering-gap`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One English sentence that names the input and the mend. */
  readonly reason: string;
  /** The line of the source, from 1; null when it is about the whole. */
  readonly line: number | null;
  /** The id of the block it is about. */
  readonly id?: string;
}
