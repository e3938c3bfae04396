import type {Diagnostic} from '../model/diagnostic.js';
import type {Figure, PhrasingContent, Table} from '../model/nodes.js';

/**
 * A line of a source: one block of text as the source has it, before anything
 * is known about what it means. Plain text gives one per line, HTML one per
 * paragraph, list item, heading or `<br>`-separated run.
 */
export type Line = TextLine | TableLine | FigureLine;

export interface TextLine {
  readonly kind: 'text';
  /** Line of the source, from 1. */
  readonly number: number;
  /** The characters of `children` (model/text-of), trimmed of outer blanks. */
  readonly text: string;
  readonly children: readonly PhrasingContent[];
  readonly hints: LineHints;
}
/** A table; its cells are read already, its caption and unit line are not. */
export interface TableLine {
  readonly kind: 'table';
  readonly number: number;
  readonly table: Table;
  /** It stands in the list item that a line before it opened. */
  readonly inItem?: true;
}
export interface FigureLine {
  readonly kind: 'figure';
  readonly number: number;
  readonly figure: Figure;
}

/** What the source says of a line's look or role. Hints, never verdicts. */
export interface LineHints {
  /** Level of an `<h1>`–`<h6>` or Markdown heading. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The whole line is bold. */
  readonly bold?: true;
  readonly align?: 'center' | 'right';
  /** Leading blanks in the source, in em. */
  readonly indent?: number;
  /** Blank lines before it in the source. */
  readonly blankBefore?: number;
  /**
   * An item of an HTML or Markdown list: nesting from 1, its number, and
   * whether its list begins with it.
   */
  readonly listItem?: {
    readonly level: number;
    readonly number: number | null;
    readonly first: boolean;
  };
  /** A further line of the list item that a line before it opened. */
  readonly inItem?: true;
  readonly blockquote?: true;
}

/** What reading a source gives: its lines, and what was put aside. */
export interface SourceReading {
  readonly lines: readonly Line[];
  readonly furniture: readonly string[];
  /** Fields that stand in metadata of a page and not in its text. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}
