import type {Root} from 'hast';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Diagnostic} from '../../model/diagnostic.js';
import type {Report} from '../../model/nodes.js';
import {atOnce, type Steps} from '../../model/steps.js';
import type {ParseResult} from '../../parse/parse-report.js';
import {ChildrenWatch} from '../children-watch.js';
import type {LoadProblem} from '../events.js';
import {isLongSource} from '../is-long.js';
import {
  loadedTransforms,
  loadTransforms,
  type Transforms,
} from '../load-transforms.js';
import {readChildren} from '../read-children.js';

/** What an element can be given to show, in the order of their precedence. */
export interface Given {
  readonly report: unknown;
  readonly source: string | Root | null;
  readonly src: string;
}

/** Where reading a source stands. */
export type SourceState =
  | {readonly status: 'empty' | 'loading'}
  | {readonly status: 'ready'; readonly result: ParseResult}
  | {
      readonly status: 'failed';
      readonly problem: LoadProblem;
      readonly detail: string;
      readonly cause: unknown;
    };

/** How long children may stand still before they are read again. */
const quiet = 60;

/**
 * Reads what the element is given: a report, a source, an address, or its own
 * children, which may come late or change. The newest wins.
 */
export class SourceController implements ReactiveController {
  state: SourceState = {status: 'empty'};
  /** The source went wrong the last time that it was read. */
  hasFailed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  #given: Given = {report: null, source: null, src: ''};
  #run = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #children: ChildrenWatch;
  /** What the children hold, where they were read before they are asked for. */
  #ahead: ParseResult | null = null;
  /** How often the children have changed. */
  #changes = 0;
  #hasBegun = false;
  #isReading = false;
  /** Reading was broken off when the element left the page. */
  #isBroken = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onChange: () => void,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    this.#children = new ChildrenWatch(host, () => this.#childrenChanged());
    host.addController(this);
  }

  hostConnected(): void {
    this.#hasBegun = true;
    this.#children.begin();
    if (this.#isBroken) this.read();
    this.#isBroken = false;
  }

  hostDisconnected(): void {
    this.#isBroken = this.#isReading;
    this.#run.abort();
  }

  get report(): Report | null {
    return this.state.status === 'ready' ? this.state.result.report : null;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.state.status === 'ready' ? this.state.result.diagnostics : [];
  }

  /**
   * Reads the children before the element draws anything; `read` has them then.
   * A promise of their report; null when they have changed meanwhile.
   */
  async readAhead(source: string | Root | Node[]): Promise<Report | null> {
    this.#children.begin();
    const changes = this.#changes;
    const result = await readInSlices(source, this.#run.signal);
    if (changes !== this.#changes) return null;
    this.#ahead = result;
    return result.report;
  }

  /**
   * Reads anew: short texts and children at once when the parser is there, long
   * ones in slices, while what was shown before stays.
   */
  read(given: Given = this.#given): void {
    this.#given = given;
    this.#run.abort();
    this.#run = new AbortController();
    const {signal} = this.#run;
    const {report, source, src} = given;
    if (report !== null && report !== undefined) {
      this.#set({status: 'loading'});
      void this.#await(signal, async () => {
        const {readGivenReport} = await import('../read-given-report.js');
        return readGivenReport(report);
      });
    } else if (source !== null) this.#parse(source);
    else if (src !== '') {
      this.#set({status: 'loading'});
      void this.#await(signal, async () => {
        const {loadSrc} = await loadTransforms();
        return loadSrc(src, signal);
      });
    } else if (this.#ahead) {
      const result = this.#ahead;
      this.#ahead = null;
      this.#set({status: 'ready', result});
    } else this.#parse(readChildren(this.#host));
  }

  #parse(source: string | Root | Node[] | null): void {
    const transforms = loadedTransforms();
    if (source === null) this.#set({status: 'empty'});
    else if (transforms && !isLongSource(source)) {
      const result = atOnce(reading(source, transforms));
      this.#set({status: 'ready', result});
    } else {
      const {signal} = this.#run;
      if (this.state.status !== 'ready') this.#set({status: 'loading'});
      void this.#await(signal, () => readInSlices(source, signal));
    }
  }

  async #await(
    signal: AbortSignal,
    load: () => Promise<ParseResult>,
  ): Promise<void> {
    this.#isReading = true;
    try {
      const [result] = await Promise.all([load(), loadTransforms()]);
      if (!signal.aborted) this.#set({status: 'ready', result});
    } catch (cause) {
      if (!signal.aborted) this.#set(failureOf(cause));
    }
  }

  #set(state: SourceState): void {
    this.#isReading = false;
    this.state = state;
    if (state.status !== 'loading') this.hasFailed = state.status === 'failed';
    this.#onChange();
  }

  #childrenChanged(): void {
    this.#changes++;
    this.#ahead = null;
    if (!this.#hasBegun) return;
    const {report, source, src} = this.#given;
    if (report ?? source ?? (src || null)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#children.renew();
      this.read();
    }, quiet);
  }
}

async function readInSlices(
  source: string | Root | Node[],
  signal: AbortSignal,
): Promise<ParseResult> {
  const transforms = await loadTransforms();
  const {inSlices} = transforms.articleTools;
  return inSlices(reading(source, transforms), signal);
}

function* reading(
  source: string | Root | Node[],
  {parseInSteps, domInSteps}: Transforms,
): Steps<ParseResult> {
  return yield* parseInSteps(
    Array.isArray(source) ? yield* domInSteps(source) : source,
  );
}

/** The state after something went wrong; only a LoadError says more. */
function failureOf(cause: unknown): SourceState {
  const {problem = 'network', detail = ''} = cause as {
    problem?: LoadProblem;
    detail?: string;
  };
  return {status: 'failed', problem, detail, cause};
}
