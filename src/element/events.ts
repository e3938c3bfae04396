import type {Diagnostic} from '../model/diagnostic.js';
import type {Report} from '../model/nodes.js';

/** The report stands in the page, whole: its model and what was noticed. */
export class PolicyReportLoadEvent extends Event {
  static readonly eventName = 'policy-report-load';
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  constructor(report: Report, diagnostics: readonly Diagnostic[]) {
    super(PolicyReportLoadEvent.eventName, {bubbles: true, composed: true});
    this.report = report;
    this.diagnostics = diagnostics;
  }
}

/** Why a report can't be shown; the source stays visible. */
export type LoadProblem =
  | 'not-found'
  | 'network'
  | 'not-text'
  | 'too-large'
  | 'timeout'
  | 'invalid';

/** A source could not be read. `message` is what the reader is told. */
export class PolicyReportErrorEvent extends Event {
  static readonly eventName = 'policy-report-error';
  readonly problem: LoadProblem;
  readonly message: string;
  readonly cause: unknown;
  constructor(problem: LoadProblem, message: string, cause?: unknown) {
    super(PolicyReportErrorEvent.eventName, {bubbles: true, composed: true});
    this.problem = problem;
    this.message = message;
    this.cause = cause;
  }
}

/** The reader changed settings; not fired for what the page itself sets. */
export class PolicyReportPreferencesEvent extends Event {
  static readonly eventName = 'policy-report-preferences';
  /** All settings that differ from the defaults. */
  readonly preferences: Readonly<Record<string, string>>;
  constructor(preferences: Readonly<Record<string, string>>) {
    super(PolicyReportPreferencesEvent.eventName, {
      bubbles: true,
      composed: true,
    });
    this.preferences = preferences;
  }
}

/** Another section is being read. */
export class PolicyReportSectionEvent extends Event {
  static readonly eventName = 'policy-report-section';
  /** Its id without the prefix; null before the first section. */
  readonly section: string | null;
  constructor(section: string | null) {
    super(PolicyReportSectionEvent.eventName, {bubbles: true, composed: true});
    this.section = section;
  }
}

declare global {
  interface HTMLElementEventMap {
    'policy-report-load': PolicyReportLoadEvent;
    'policy-report-error': PolicyReportErrorEvent;
    'policy-report-preferences': PolicyReportPreferencesEvent;
    'policy-report-section': PolicyReportSectionEvent;
  }
}
