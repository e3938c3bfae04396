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
      const lead = /^\s*/u.exec(value)?.[0] ?? '';
      this.#number = sourceLine + lead.split('\n').length - 1;
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
    const scope = this.#scope;
    const runs = this.#runs;
    const number = this.#number || this.lines.length + 1;
    this.#runs = [];
    this.#scope = null;
    this.#number = 0;
    // `<p>&nbsp;</p>` is how editors of web pages leave a line blank.
    const isBlank = !scope && runs.length > 0;
    const {runs: trimmed, indent} = trimRuns(joinBlanks(runs));
    if (!scope || trimmed.length === 0) {
      if (isBlank && runs.some(holdsHardBlank)) this.#blankLines++;
      return false;
    }
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
    const images = runs.map(({node}) => node).filter(isImage);
    const isFigure =
      images.length > 0 && runs.every(({node}) => isImageOrBlank(node));
    this.lines.push(
      isFigure
        ? {kind: 'figure', number, figure: figureOf(images)}
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
    const bold = runs.every(
      ({format, node}) => format.strong || isBlankNode(node),
    );
    const children = phrasingOf(bold ? runs.map(withoutStrong) : runs);
    const hints = this.#hints(scope, indent, bold);
    return {
      kind: 'text',
      number,
      text: children.map(textOf).join(''),
      children,
      hints,
    };
  }

  #hints(scope: TextScope, indent: number, bold: boolean): LineHints {
    const {headingLevel, align, blockquote, item} = scope;
    const opens = item?.open
      ? {level: item.level, number: item.number, first: item.first}
      : null;
    if (item) item.open = false;
    return {
      ...(headingLevel ? {headingLevel} : {}),
      ...(bold ? {bold} : {}),
      ...(align ? {align} : {}),
      ...(indent > 0 ? {indent} : {}),
      ...(this.#blankLines > 0 ? {blankBefore: this.#blankLines} : {}),
      ...(opens ? {listItem: opens} : {}),
      ...(item && !opens ? {inItem: true} : {}),
      ...(blockquote ? {blockquote} : {}),
    };
  }
}

function figureOf(images: readonly Image[]): Figure {
  return {type: 'figure', id: '', caption: null, children: images};
}

function isImage(node: Run['node']): node is Image {
  return node.type === 'image';
}

function isBlankNode(node: Run['node']): boolean {
  return node.type === 'text' && !/\S/u.test(node.value);
}

function isImageOrBlank(node: Run['node']): boolean {
  return isImage(node) || isBlankNode(node);
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
