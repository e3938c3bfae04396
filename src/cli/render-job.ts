import {Readable} from 'node:stream';
import {parseFile} from './command.js';
import type {OptionValues} from './options.js';
import {reasonOf} from './read-input.js';
import {renderHtml} from './render-html.js';
import {InputError} from './terminal.js';
import {writePage} from './write-page.js';

/** A document to be rendered to a file. */
export interface RenderJob {
  readonly source: string;
  readonly target: string;
  readonly values: OptionValues;
}

/** What became of a job; `error` when there is no file. */
export interface RenderResult {
  readonly source: string;
  readonly error: string | null;
}

/** Renders one document to its file. */
export async function renderFile(job: RenderJob): Promise<RenderResult> {
  const {source, target, values} = job;
  const stdin = Readable.from([]);
  try {
    const parsed = await parseFile(source, {values, terminal: {stdin}});
    const broken = parsed.diagnostics.find(
      ({severity}) => severity === 'error',
    );
    if (broken) throw new InputError(source, broken.reason);
    const html = renderHtml(parsed.report, values);
    await writePage(target, html);
    return {source, error: null};
  } catch (error) {
    const reason =
      error instanceof InputError
        ? error.message
        : `${source}: ${reasonOf(error)}`;
    return {source, error: reason};
  }
}
