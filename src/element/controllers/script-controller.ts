import type {ReactiveController} from 'lit';
import type {Report} from '../../model/nodes.js';
import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../../script/converter.js';
import type {Converted} from '../convert-shown.js';
import type {ReaderCore} from '../reader-core.js';
import type {TermsByScript} from '../terms-for.js';

/** What the reader has asked for: the source's own script, or another. */
export type ScriptChoice = 'original' | ScriptTag;

/**
 * The report in the script that the reader has chosen. Always made from the
 * source, never from a converted text. The dictionary is asked for on the first
 * switch; until it is there, and if it never comes, the shown text stays.
 */
export class ScriptController implements ReactiveController {
  /** The report in the script that is shown. */
  shown: Report | null = null;
  converter: Converter | null = null;
  status: 'idle' | 'busy' | 'failed' = 'idle';
  /** The dictionary did not load the last time that it was asked for. */
  hasFailed = false;
  readonly #core: ReaderCore;
  readonly #onChange: () => void;
  #source: Report | null = null;
  #choice: ScriptChoice = 'original';
  #terms: TermsByScript = {};
  #run = new AbortController();

  constructor(core: ReaderCore, onChange: () => void) {
    this.#core = core;
    this.#onChange = onChange;
    core.addController(this);
  }

  /** What was called off when the element left goes on where it comes back. */
  hostConnected(): void {
    if (this.#source) this.show(this.#source, this.#core.element.script);
  }

  hostDisconnected(): void {
    this.#run.abort();
    if (this.status !== 'busy') return;
    this.#choice = this.#shownChoice;
    this.status = 'idle';
    // Some of it may be written over already: it goes back to the rest.
    this.#onChange();
  }

  /** Whether what is shown was converted. */
  get isConverted(): boolean {
    return this.shown !== this.#source;
  }

  /** Shows a report in a script; calls back when another one is shown. */
  show(source: Report | null, choice: ScriptChoice): void {
    const {terms} = this.#core.element;
    const isSame =
      choice === this.#choice &&
      (choice === 'original' || terms === this.#terms);
    if (source === this.#source && isSame) return;
    this.#choice = choice;
    this.#terms = terms;
    this.#run.abort();
    this.#run = new AbortController();
    const isOther = source !== this.#source;
    this.#source = source;
    // The text is there before its dictionary: show what can be shown.
    const isShort =
      choice === 'original' && !this.#core.article.rewriting.isLong;
    if (!source || isOther || isShort) this.#set(source, null);
    if (!source || isShort || (isOther && choice === 'original')) return;
    void this.#change(source, choice, this.#run.signal);
  }

  /** Tries again after a dictionary did not load. */
  retry(): void {
    const {status} = this;
    const source = this.#source;
    if (status !== 'failed' || !source || this.#choice === 'original') return;
    this.#core.announcer.scriptAsked();
    void this.#change(source, this.#choice, this.#run.signal);
  }

  get #shownChoice(): ScriptChoice {
    return this.converter?.to ?? 'original';
  }

  async #change(
    source: Report,
    choice: ScriptChoice,
    signal: AbortSignal,
  ): Promise<void> {
    const core = this.#core;
    this.status = 'busy';
    core.requestUpdate();
    try {
      const converted =
        choice === 'original'
          ? {report: source, converter: null}
          : await convert(core, source, choice, signal);
      await core.article.rewriting.begin(converted, signal);
      if (!signal.aborted) this.#set(converted.report, converted.converter);
    } catch {
      // Missing, blocked or damaged: said in the bar, with a way to retry.
      if (signal.aborted) return;
      this.status = 'failed';
      this.hasFailed = true;
      this.#onChange();
    }
  }

  #set(shown: Report | null, converter: Converter | null): void {
    this.status = 'idle';
    this.hasFailed = false;
    this.shown = shown;
    this.converter = converter;
    this.#onChange();
  }
}

async function convert(
  core: ReaderCore,
  source: Report,
  to: ScriptTag,
  signal: AbortSignal,
): Promise<Converted> {
  const {convertShown} = await import('../convert-shown.js');
  return convertShown(core, source, to, signal);
}
