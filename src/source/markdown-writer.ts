import type {Element, ElementContent, Root} from 'hast';
import {attributeReader} from './hast-properties.js';

/** The start of a list is a number where Markdown is read. */
export type Attributes = readonly (readonly [
  name: string,
  value: string | number,
])[];

/** What the elements and the text of a Markdown source are written to. */
export interface MarkdownWriter {
  /** What is written next stands on this line of the source, from 0. */
  moveTo(line: number): void;
  open(tag: string, attributes?: Attributes): void;
  close(tag: string): void;
  text(value: string): void;
  /** HTML as it stands in the source. */
  html(value: string): void;
  /** Text whose line ends and blanks are kept. */
  preformatted(text: string): void;
  /** What has been written, and how many tags of it were passed over. */
  end(): {readonly tree: Root; readonly passedOver: number};
}

/** Elements of Markdown that hold nothing. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/**
 * Writes hast as it comes: for Markdown without HTML in it, whose elements
 * stand in each other as HTML asks for without the parser's looking after it.
 */
export class PlainMarkdownWriter implements MarkdownWriter {
  #line = 0;
  readonly #root: Root = {type: 'root', children: []};
  readonly #around: (Root | Element)[] = [];
  readonly #addAttributes = attributeReader();
  #open: Root | Element = this.#root;
  #place: NonNullable<Element['position']> = placeAt(0);

  moveTo(line: number): void {
    if (line > this.#line) this.#line = line;
  }

  open(tag: string, attributes: Attributes = []): void {
    const element: Element = {
      type: 'element',
      tagName: tag,
      properties: {},
      children: [],
      position: this.#here,
    };
    if (attributes.length > 0) {
      const list = attributes.map(([name, value]) => ({
        name,
        value: String(value),
      }));
      this.#addAttributes(element.properties, list, 'html');
    }
    this.#append(element);
    if (empty.has(tag)) return;
    this.#around.push(this.#open);
    this.#open = element;
  }

  close(): void {
    this.#open = this.#around.pop() ?? this.#root;
  }

  text(value: string): void {
    if (value === '') return;
    const {children} = this.#open;
    const last = children[children.length - 1];
    if (last?.type === 'text') last.value += value;
    else this.#append({type: 'text', value, position: this.#here});
    this.#line += lineEndsIn(value);
  }

  /** Not met: a text with HTML in it has a writer that reads HTML. */
  html(value: string): void {
    this.text(value);
  }

  preformatted(text: string): void {
    this.open('pre');
    this.#line += 1;
    this.text(text);
    this.close();
  }

  end(): {readonly tree: Root; readonly passedOver: number} {
    return {tree: this.#root, passedOver: 0};
  }

  #append(node: ElementContent): void {
    const to = this.#open;
    // Of a list that begins empty sixteen places are kept; most need one.
    if (to.children.length === 0) to.children = [node];
    else to.children.push(node);
  }

  /** Nodes on one line share what says so: there may be a million of them. */
  get #here(): NonNullable<Element['position']> {
    if (this.#place.start.line !== this.#line + 1) {
      this.#place = placeAt(this.#line);
    }
    return this.#place;
  }
}

/** How many line ends are in a text. */
export function lineEndsIn(value: string): number {
  let count = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1))
    count += 1;
  return count;
}

function placeAt(line: number): NonNullable<Element['position']> {
  const point = {line: line + 1, column: 1};
  return {start: point, end: point};
}
