import {availableParallelism} from 'node:os';
import {type Call, selectorOption} from './command.js';
import {isUpToDate, listDocuments} from './list-documents.js';
import {Progress} from './progress.js';
import {reasonOf} from './read-input.js';
import {htmlOptions} from './render-html.js';
import type {RenderJob} from './render-job.js';
import {type ExitCode, exitCodes, InputError, write} from './terminal.js';
import {renderAll} from './worker-pool.js';
import {prepareFolder} from './write-page.js';

/**
 * Renders every document of a folder into another, on all cores, and passes
 * over those whose page is newer, so that a run can be taken up again.
 */
export async function renderFolder(
  folder: string,
  out: string,
  {values, terminal, program}: Call,
): Promise<ExitCode> {
  // A wrong option is said once and not of every document.
  htmlOptions(values);
  selectorOption(values.selector);
  const documents = await listDocuments(folder, out).catch((error) => {
    throw new InputError(folder, reasonOf(error));
  });
  await prepareFolder(out);
  const progress = new Progress(documents.length, terminal.stderr);
  async function* jobs(): AsyncGenerator<RenderJob> {
    for (const document of documents) {
      if (!values.force && (await isUpToDate(document))) progress.skip();
      else yield {...document, values};
    }
  }
  await renderAll(jobs(), {
    program,
    threads: Math.min(availableParallelism(), documents.length),
    onResult: ({error}) => {
      if (error === null) progress.done();
      else progress.fail(error);
    },
  });
  await write(terminal.stderr, progress.summary(out));
  return progress.failures === 0 ? exitCodes.ok : exitCodes.content;
}
