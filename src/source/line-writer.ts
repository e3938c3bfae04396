import type {Figure, Image, Table} from '../model/nodes.js';
import {textOf} from '../model/text-of.js';
import {type InlineFormat, phrasingOf, type Run} from './inline-format.js';
import type {Line, LineHints, TextLine} from './line.js';
import {joinBlanks, trimRuns} from './runs.js';

/** What is known of the place that a piece of text stands at. */
export interface TextScope {
  readonly format: InlineFormat;
  /** Words of the page around the document, and not of the document. */
  readonly furniture: boolean;
  readonly preformatted: boolean;
  readonly headingLevel: LineHints['headingLevel'] | null;
  readonly align: LineHints['align'];
  /** First-line indent that a style sets, in em. */
  readonly indent: number;
  readonly blockquote: boolean;
  /** The list item around it; `open` until its first line is written. */
  readonly item: {
    readonly level: number;
    readonly number: number | null;
    readonly first: boolean;
    open: boolean;
  } | null;
  /** The list around it, with the number that its next item has. */
  readonly list: {
    readonly level: number;
    readonly ordered: boolean;
    next: number;
    /** No item of it has been met. */
    fresh: boolean;
  } | null;
}

/** Collects pieces of text and writes them as lines. */
export class LineWriter {
  readonly lines: Line[] = [];
  readonly furniture: string[] = [];
  /** `<h1>` lines among the furniture before the first line of the article. */
  readonly pageHeadings: TextLine[] = [];
  #runs: Run[] = [];
  #scope: TextScope | null = null;
  #number = 0;
  #blankLines = 0;

  addText(value: string, scope: TextScope, sourceLine: number): void {
    if (!this.#scope && /\S/u.test(value)) {
      this.#scope = scope;
      this.#number = sourceLine + lineEndsBefore(value);
    }
    this.#runs.push({format: scope.format, node: {type: 'text', value}});
  }

  addImage(image: Image, scope: TextScope, sourceLine: number): void {
    this.#scope ??= scope;
    this.#number ||= sourceLine;
    this.#runs.push({format: scope.format, node: image});
  }

  addTable(table: Table, {item}: TextScope, sourceLine: number): void {
    const number = sourceLine || this.lines.length + 1;
    const isInItem = item !== null && !item.open;
    this.lines.push({
      kind: 'table',
      number,
      table,
      ...(isInItem ? {inItem: true} : {}),
    });
    this.#blankLines = 0;
  }

  /** A line break of the source: an empty line counts as one. */
  breakLine(): void {
    if (!this.endLine()) this.#blankLines++;
  }

  /** Writes the line that is open, if it has any text; says whether it had. */
  endLine(): boolean {
    const runs = this.#runs;
    if (runs.length === 0) return false;
    const scope = this.#scope;
    const number = this.#number || this.lines.length + 1;
    this.#runs = [];
    this.#scope = null;
    this.#number = 0;
    // `<p>&nbsp;</p>` is how editors of web pages leave a line blank.
    if (!scope) {
      if (runs.some(holdsHardBlank)) this.#blankLines++;
      return false;
    }
    const {runs: trimmed, indent} = trimRuns(joinBlanks(runs));
    if (trimmed.length === 0) return false;
    this.#write(trimmed, scope, indent + scope.indent, number);
    return true;
  }

  #write(
    runs: readonly Run[],
    scope: TextScope,
    indent: number,
    number: number,
  ): void {
    if (scope.furniture) {
      this.#writeFurniture(runs, scope, number);
      return;
    }
    this.lines.push(
      isFigure(runs)
        ? {kind: 'figure', number, figure: figureOf(runs)}
        : this.#textLine(runs, scope, indent, number),
    );
    this.#blankLines = 0;
  }

  #writeFurniture(
    runs: readonly Run[],
    scope: TextScope,
    number: number,
  ): void {
    const line = this.#textLine(runs, scope, 0, number);
    if (line.text === '') return;
    const isPageHeading = scope.headingLevel === 1 && this.lines.length === 0;
    if (isPageHeading) this.pageHeadings.push(line);
    this.furniture.push(line.text);
  }

  #textLine(
    runs: readonly Run[],
    scope: TextScope,
    indent: number,
    number: number,
  ): TextLine {
    const bold = runs.every(isBold);
    const children = phrasingOf(bold ? runs.map(withoutStrong) : runs);
    const [only] = children;
    const text =
      children.length === 1 && only?.type === 'text'
        ? only.value
        : children.map(textOf).join('');
    const hints = this.#hints(scope, indent, bold);
    return {kind: 'text', number, text, children, hints};
  }

  #hints(scope: TextScope, indent: number, bold: boolean): LineHints {
    const {headingLevel, align, blockquote, item} = scope;
    const hints: {-readonly [Name in keyof LineHints]: LineHints[Name]} = {};
    if (headingLevel) hints.headingLevel = headingLevel;
    if (bold) hints.bold = true;
    if (align) hints.align = align;
    if (indent > 0) hints.indent = indent;
    if (this.#blankLines > 0) hints.blankBefore = this.#blankLines;
    if (item?.open) {
      const {level, number, first} = item;
      hints.listItem = {level, number, first};
      item.open = false;
    } else if (item) hints.inItem = true;
    if (blockquote) hints.blockquote = true;
    for (const _ in hints) return hints;
    // One for all lines that nothing is said of: there may be a million.
    return noHints;
  }
}

const noHints: LineHints = {};

/** Line ends in front of the first character of a text. */
function lineEndsBefore(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length && /\s/u.test(value.charAt(at)); at++) {
    if (value.charCodeAt(at) === 10) count += 1;
  }
  return count;
}

function isFigure(runs: readonly Run[]): boolean {
  return (
    runs.some(({node}) => isImage(node)) &&
    runs.every(({node}) => isImage(node) || isBlankNode(node))
  );
}

function figureOf(runs: readonly Run[]): Figure {
  const children = runs.map(({node}) => node).filter(isImage);
  return {type: 'figure', id: '', caption: null, children};
}

function isImage(node: Run['node']): node is Image {
  return node.type === 'image';
}

function isBlankNode(node: Run['node']): boolean {
  return node.type === 'text' && !/\S/u.test(node.value);
}

function isBold({format, node}: Run): boolean {
  return format.strong || isBlankNode(node);
}

function holdsHardBlank({node}: Run): boolean {
  return node.type === 'text' && /[^ \t\r\n\f]/u.test(node.value);
}

/** A line that is bold as a whole has no part that stands out in it. */
function withoutStrong(run: Run): Run {
  return run.format.strong
    ? {...run, format: {...run.format, strong: false}}
    : run;
}
