import type {Root} from 'hast';
import {Parser, type Token} from 'parse5';
import {type HastMap, hastTreeAdapter} from './hast-tree-adapter.js';

type StartTag = Parameters<Parser<HastMap>['onStartTag']>[0];
type InsertionLocation = Parameters<Parser<HastMap>['_attachElementToTree']>[2];
type CharacterToken = Parameters<Parser<HastMap>['onWhitespaceCharacter']>[0];
type EndTag = Parameters<Parser<HastMap>['onEndTag']>[0];

/**
 * Open elements that a page may nest, as browsers limit them (Chromium: 512).
 * What walks its tree recurses that deep.
 */
const maximumDepth = 500;

/**
 * Formatting elements that may be open. Every paragraph opens all of them
 * again, so that a page which never closes its `<font>`s grows by their number.
 */
const maximumFormatting = 16;

const formatting: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/** Elements that nest nothing; what they hold is no mark-up. */
const leaves: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'script style textarea title xmp iframe noembed noframes plaintext'
  ).split(' '),
);

/** Of those, the ones whose text would become the page's without the tag. */
const raw: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes'.split(' '),
);

/**
 * The HTML standard's parser with an end to what mark-up can cost: beyond the
 * depth, and beyond a number of elements that no text needs, tags are passed
 * over and the text in them is kept.
 */
export class BoundedParser extends Parser<HastMap> {
  /** Tags that were passed over. */
  passedOver = 0;
  #elements = 0;
  #maximum = Number.POSITIVE_INFINITY;

  /** The tree of a whole page, or of a part that has no `<html>` of its own. */
  static read(
    html: string,
    kind: 'page' | 'part',
  ): {
    readonly tree: Root;
    readonly passedOver: number;
  } {
    const parser = BoundedParser.of(html.length, kind);
    parser.tokenizer.write(html, true);
    return parser.end(kind);
  }

  /** What has been read, once the tokenizer has come to its end. */
  end(kind: 'page' | 'part'): {
    readonly tree: Root;
    readonly passedOver: number;
  } {
    const tree = kind === 'page' ? this.document : this.getFragment();
    return {tree, passedOver: this.passedOver};
  }

  /** Lets one element more be made: one that the source needs. */
  allow(): void {
    this.#maximum += 1;
  }

  /** A parser of so many characters that nothing has been read by. */
  static of(length: number, kind: 'page' | 'part'): BoundedParser {
    let parser: BoundedParser | null = null;
    const adapter = hastTreeAdapter();
    const options = {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      treeAdapter: {
        ...adapter,
        createElement: (...parts: Parameters<typeof adapter.createElement>) => {
          if (parser) parser.#elements += 1;
          return adapter.createElement(...parts);
        },
      },
    };
    parser =
      kind === 'page'
        ? new BoundedParser(options)
        : (BoundedParser.getFragmentParser(null, options) as BoundedParser);
    parser.#maximum = maximumElements(length);
    return parser;
  }

  override onStartTag(token: StartTag): void {
    if (this.#isTooMuch(token.tagName)) this.passedOver += 1;
    else super.onStartTag(token);
  }

  override onEndTag(token: EndTag): void {
    // `</p>` and `</br>` make an element where none is open.
    const makes = token.tagName === 'p' || token.tagName === 'br';
    if (makes && this.#isFull) this.passedOver += 1;
    else super.onEndTag(token);
  }

  /** The line end after `<pre>` is dropped, and what is left begins below it. */
  override onWhitespaceCharacter(token: CharacterToken): void {
    const {chars, location} = token;
    const isDropped = this.skipNextNewLine && chars.startsWith('\n');
    if (isDropped && location && chars.length > 1) {
      token.location = {...location, startLine: location.startLine + 1};
    }
    super.onWhitespaceCharacter(token);
  }

  /** As the parser does it, without a copy of the place for each element. */
  override _attachElementToTree(
    element: HastMap['element'],
    location: Token.Location | null,
    {parent, beforeElement}: InsertionLocation,
  ): void {
    this.treeAdapter.setNodeSourceCodeLocation(element, location);
    if (beforeElement) {
      this.treeAdapter.insertBefore(parent, element, beforeElement);
    } else this.treeAdapter.appendChild(parent, element);
  }

  override _reconstructActiveFormattingElements(): void {
    if (!this.#isFull) super._reconstructActiveFormattingElements();
  }

  get #isFull(): boolean {
    return this.#elements >= this.#maximum;
  }

  #isTooMuch(name: string): boolean {
    if (raw.has(name)) return false;
    if (this.#isFull) return true;
    if (leaves.has(name)) return false;
    return (
      this.openElements.depth >= maximumDepth ||
      (formatting.has(name) && this.#formats >= maximumFormatting)
    );
  }

  /** Formatting elements that are opened again with every block. */
  get #formats(): number {
    let count = 0;
    let entry = this.activeFormattingElements.newest;
    for (; entry && count < maximumFormatting; entry = entry.older) count += 1;
    return count;
  }
}

/**
 * Elements that a page of a length may have. The densest of real pages has a
 * tag for every 50 characters; one for 10 is left, and small pages are free.
 */
function maximumElements(length: number): number {
  return 20_000 + length / 10;
}
