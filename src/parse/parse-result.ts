import type {Diagnostic} from '../model/diagnostic.js';
import type {Report} from '../model/nodes.js';

/** A report, and what an editor of its page should know. */
export interface ParseResult {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}
