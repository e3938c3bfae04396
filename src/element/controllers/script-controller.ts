import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Report} from '../../model/nodes.js';
import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../../script/converter.js';
import {tableSelector} from '../read-children.js';

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
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #source: Report | null = null;
  #choice: ScriptChoice = 'original';
  #run = new AbortController();

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.status === 'busy') this.#choice = this.#shownChoice;
    this.#run.abort();
    this.status = 'idle';
  }

  /** Whether what is shown was converted. */
  get isConverted(): boolean {
    return this.shown !== this.#source;
  }

  /** Shows a report in a script; calls back when another one is shown. */
  show(source: Report | null, choice: ScriptChoice): void {
    if (source === this.#source && choice === this.#choice) return;
    this.#choice = choice;
    this.#run.abort();
    this.#run = new AbortController();
    const isOther = source !== this.#source;
    this.#source = source;
    if (!source || choice === 'original') {
      this.#set(source, null);
      return;
    }
    // The text is there before its dictionary: show what can be shown.
    if (isOther) this.#set(source, null);
    void this.#convert(source, choice, this.#run.signal);
  }

  /** Tries again after a dictionary did not load. */
  retry(): void {
    const {status} = this;
    const source = this.#source;
    if (status !== 'failed' || !source || this.#choice === 'original') return;
    void this.#convert(source, this.#choice, this.#run.signal);
  }

  get #shownChoice(): ScriptChoice {
    return this.converter?.to ?? 'original';
  }

  async #convert(
    source: Report,
    to: ScriptTag,
    signal: AbortSignal,
  ): Promise<void> {
    this.status = 'busy';
    this.#host.requestUpdate();
    try {
      const {convertReport, loadConverter, sourceScriptOf} = await import(
        '../../script/index.js'
      );
      const from = sourceScriptOf(source);
      if (from === to && !signal.aborted) return this.#set(source, null);
      const converter =
        (await preparedFor(this.#host, source, to)) ??
        (await loadConverter({from, to, signal}));
      if (signal.aborted) return;
      this.#set(convertReport(source, converter), converter);
    } catch {
      // Missing, blocked or damaged: said in the bar, with a way to retry.
      if (signal.aborted) return;
      this.status = 'failed';
      this.#onChange();
    }
  }

  #set(shown: Report | null, converter: Converter | null): void {
    this.status = 'idle';
    this.shown = shown;
    this.converter = converter;
    this.#onChange();
  }
}

/**
 * The converter that the page was made with (`policy-report html --scripts`):
 * a `<script data-script-tables>` among the host's children.
 */
async function preparedFor(
  host: ReactiveControllerHost,
  source: Report,
  to: ScriptTag,
): Promise<Converter | null> {
  const children = host instanceof Element ? [...host.children] : [];
  const child = children.find((node) => node.matches(tableSelector));
  if (!child) return null;
  const {preparedConverter, readDocumentTable} = await import(
    '../../script/prepared/document-table.js'
  );
  const table = readDocumentTable(child.textContent ?? '');
  return table && preparedConverter(table, source, to);
}
