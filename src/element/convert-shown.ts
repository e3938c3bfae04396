import {nextTask} from '../model/next-task.js';
import type {Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import type {Converter} from '../script/converter.js';
import {
  convertBlocks,
  convertReport,
  loadConverter,
  sourceScriptOf,
} from '../script/index.js';
import {loadTransforms} from './load-transforms.js';
import {tableSelector} from './read-children.js';
import type {ReaderCore} from './reader-core.js';
import {termsFor} from './terms-for.js';

/** A report in the script asked for; without a converter: its own script. */
export interface Converted {
  readonly report: Report;
  readonly converter: Converter | null;
}

/**
 * A promise of the shown report in another script. A long one is converted in
 * slices between which the page answers, what is in view first: that is written
 * as soon as it is there. Rejects when no dictionary can be had, and with the
 * signal's reason when another choice was made.
 */
export async function convertShown(
  core: ReaderCore,
  source: Report,
  to: ScriptTag,
  signal: AbortSignal,
): Promise<Converted> {
  const from = sourceScriptOf(source);
  if (from === to) return {report: source, converter: null};
  const {element} = core;
  const terms = termsFor(element, to);
  // A prepared table was made without the page's words.
  const converter = terms
    ? await loadConverter({from, to, signal, terms})
    : ((await preparedFor(element, source, to)) ??
      (await loadConverter({from, to, signal})));
  const {idsInView, writeAhead} = await loadTransforms();
  const {rewriting} = core.article;
  const first = rewriting.isLong ? idsInView(core) : new Set<string>();
  const slices = convertBlocks(source, converter, {first, signal});
  for await (const blocks of slices) {
    // The wait for a slice is over after a newer choice was, too.
    if (signal.aborted) throw signal.reason;
    const ahead = blocks.filter(({id}) => first.has(id));
    if (ahead.length > 0 && core.article.built === source) {
      // To convert and to lay out are two tasks.
      await nextTask();
      if (signal.aborted) throw signal.reason;
      writeAhead(core, {...source, lang: to, children: ahead});
    }
  }
  return {report: convertReport(source, converter), converter};
}

/**
 * The converter that the page was made with (`policy-report html --scripts`):
 * a `<script data-script-tables>` among the element's children.
 */
async function preparedFor(
  element: Element,
  source: Report,
  to: ScriptTag,
): Promise<Converter | null> {
  const child = element.querySelector(`:scope > ${tableSelector}`);
  if (!child) return null;
  const {preparedConverter, readDocumentTable} = await import(
    '../script/prepared/document-table.js'
  );
  const table = readDocumentTable(child.textContent ?? '');
  return table && preparedConverter(table, source, to);
}
