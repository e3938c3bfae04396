import type {Element, Nodes} from 'hast';
import type {DiagnosticList} from '../model/diagnostic-list.js';
import type {TableCell} from '../model/nodes.js';
import type {LeftOut} from './left-out.js';
import type {LineWriter, TextScope} from './line-writer.js';
import type {Survey} from './page-survey.js';

/** What the walk over one hast tree shares with its parts. */
export interface HastContext {
  readonly survey: Survey;
  readonly writer: LineWriter;
  /** The element with the article; what stands outside of it is furniture. */
  readonly article: Element | null;
  /** The absolute form of an address, where the page's own is known. */
  readonly resolve: (url: string) => string;
  readonly diagnostics: DiagnosticList;
  /** What reads the blocks in the cells of a table as their inline content. */
  readonly cellReader: (
    scope: TextScope,
  ) => (cell: Element) => TableCell['children'];
}

/** The line of the source that a node starts at; 0 when that is not known. */
export function sourceLineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

declare module 'hast' {
  interface RootData {
    /** Tags that the reader of HTML text passed over (`dropped-markup`). */
    passedOver?: number;
    /** What a Markdown source says and hast does not (`dropped-markup`). */
    leftOut?: readonly LeftOut[];
    /** The page is one that browsers show as they did before the standard. */
    quirksMode?: boolean | undefined;
  }
}
