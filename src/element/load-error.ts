import type {LoadProblem} from './events.js';

/** A source that could not be read, in the terms of the element's event. */
export class LoadError extends Error {
  readonly problem: LoadProblem;
  readonly detail: string;
  constructor(problem: LoadProblem, detail = '', cause?: unknown) {
    super(`${problem} ${detail}`);
    this.problem = problem;
    this.detail = detail;
    (this as {cause?: unknown}).cause = cause;
  }
}
