import {nextTask} from '../model/next-task.js';
import type {FlowContent, Report} from '../model/nodes.js';
import {convertNode, convertReport} from './convert-report.js';
import type {Converter} from './converter.js';

/** How a conversion in slices goes about. */
export interface SliceOptions {
  /** Ids of the blocks in view: converted before anything else. */
  readonly first?: ReadonlySet<string>;
  /** Milliseconds of a slice, 8 by default: half a frame. */
  readonly budgetMs?: number;
  /** Ends the work between two slices; the generator then throws its reason. */
  readonly signal?: AbortSignal;
}

/**
 * A report in another script, made in slices that leave the page responsive.
 * Yields the converted blocks of each slice, those in view first, and returns
 * the whole report; between slices the task ends. A block is a node without
 * sections below it, so that no slice grows with the document; the headings of
 * sections come last.
 */
export async function* convertBlocks(
  report: Report,
  converter: Converter,
  options: SliceOptions = {},
): AsyncGenerator<readonly FlowContent[], Report, void> {
  const {first, budgetMs = 8, signal} = options;
  let slice: FlowContent[] = [];
  const {leaves, sections} = blocksOf(report);
  const nodes = [...inOrder(leaves, first), ...sections];
  let end = Date.now() + budgetMs;
  for (const [at, node] of nodes.entries()) {
    if (signal?.aborted) throw signal.reason;
    const converted = convertNode(node, converter);
    if (at < leaves.length) slice.push(converted);
    if (Date.now() < end) continue;
    if (slice.length > 0) yield slice;
    slice = [];
    await nextTask();
    end = Date.now() + budgetMs;
  }
  if (slice.length > 0) yield slice;
  await nextTask();
  return convertReport(report, converter);
}

/** The blocks of a report in document order; sections and articles after theirs. */
function blocksOf(report: Report): {
  readonly leaves: readonly FlowContent[];
  readonly sections: readonly FlowContent[];
} {
  const leaves: FlowContent[] = [];
  const sections: FlowContent[] = [];
  const visit = (nodes: readonly FlowContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'section' || node.type === 'article') {
        visit(node.children);
        sections.push(node);
      } else leaves.push(node);
    }
  };
  visit(report.children);
  for (const attachment of report.attachments) visit(attachment.children);
  return {leaves, sections};
}

function inOrder(
  nodes: readonly FlowContent[],
  first: ReadonlySet<string> | undefined,
): readonly FlowContent[] {
  if (!first || first.size === 0) return nodes;
  return [
    ...nodes.filter(({id}) => first.has(id)),
    ...nodes.filter(({id}) => !first.has(id)),
  ];
}
