import type {Root} from 'hast';
import {html as htmlNames, InsertionMode, Token, TokenizerMode} from 'parse5';
import {BoundedParser} from './bounded-parser.js';
import {
  type Attributes,
  lineEndsIn,
  type MarkdownWriter,
} from './markdown-writer.js';

/** Where all blanks and characters alike are text of the element. */
const flowModes: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CELL,
  InsertionMode.IN_CAPTION,
]);

const {END_TAG, START_TAG, CHARACTER} = Token.TokenType;

/**
 * Gives the HTML standard's parser tags and text without writing them as HTML
 * first, and HTML in between. What stands in a tag or a `<script>` that HTML
 * left open is written as HTML, as that is how it would be read.
 */
export class MarkupWriter implements MarkdownWriter {
  #line = 0;
  /** HTML has come: it can be left open. */
  #isMixed: boolean;
  /** Characters that the tokenizer has been given. */
  #written = 0;
  readonly #parser: BoundedParser;
  readonly #kind: 'page' | 'part';
  #place: Token.Location = placeAt(0);

  constructor(length: number, kind: 'page' | 'part') {
    this.#parser = BoundedParser.of(length, kind);
    this.#kind = kind;
    this.#isMixed = kind === 'page';
  }

  moveTo(line: number): void {
    if (line <= this.#line) return;
    // Blank lines between blocks are nothing, but in HTML that is left open.
    if (this.#isMixed) this.text('\n'.repeat(line - this.#line));
    else this.#line = line;
  }

  open(tag: string, attributes: Attributes = []): void {
    this.#parser.allow();
    if (!this.#isBetweenTokens) {
      const written = attributes.map(
        ([name, value]) => ` ${escaped(name)}="${escaped(String(value))}"`,
      );
      this.#write(`<${tag}${written.join('')}>`);
      return;
    }
    const attrs = attributes.map(([name, value]) => ({
      name,
      value: String(value),
    }));
    this.#parser.onStartTag({
      type: START_TAG,
      tagName: tag,
      tagID: htmlNames.getTagID(tag),
      selfClosing: false,
      ackSelfClosing: false,
      attrs,
      location: this.#here,
    });
  }

  close(tag: string): void {
    if (!this.#isBetweenTokens) {
      this.#write(`</${tag}>`);
      return;
    }
    this.#parser.onEndTag({
      type: END_TAG,
      tagName: tag,
      tagID: htmlNames.getTagID(tag),
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.#here,
    });
  }

  text(value: string): void {
    if (value === '') return;
    const parser = this.#parser;
    const isFlow = flowModes.has(parser.insertionMode) && !value.includes('\r');
    if (!isFlow || !this.#isBetweenTokens) {
      this.html(escaped(value));
      return;
    }
    const location = this.#here;
    parser.onCharacter({type: CHARACTER, chars: value, location});
    this.#line += lineEndsIn(value);
  }

  preformatted(text: string): void {
    // The line end after the tag is not the text's.
    this.html('<pre>\n');
    this.text(text);
    this.close('pre');
  }

  /** HTML as it stands in the source. */
  html(value: string): void {
    this.#isMixed = true;
    this.#write(value);
    this.#line += lineEndsIn(value);
  }

  end(): {readonly tree: Root; readonly passedOver: number} {
    this.#parser.tokenizer.write('', true);
    return this.#parser.end(this.#kind);
  }

  #write(html: string): void {
    const {tokenizer} = this.#parser;
    const {preprocessor} = tokenizer;
    // `</` in a <textarea> is held back until it is known what follows it.
    const held = this.#written - preprocessor.offset - 1;
    const above = lineEndsIn(held > 0 ? preprocessor.html.slice(-held) : '');
    Object.assign(preprocessor, {line: this.#line + 1 - above, isEol: false});
    this.#written += html.length;
    // Half a character at the end is held back for its other half, past what
    // comes next: it is given as text.
    const half = /[\ud800-\udbff]$/.exec(html)?.[0] ?? '';
    tokenizer.write(html.slice(0, html.length - half.length), false);
    tokenizer.flushCharacters();
    if (half === '') return;
    if (!this.#isBetweenTokens) tokenizer.write(half, false);
    else {
      this.#written -= half.length;
      const location = this.#here;
      this.#parser.onCharacter({type: CHARACTER, chars: half, location});
    }
  }

  get #isBetweenTokens(): boolean {
    return this.#parser.tokenizer.state === TokenizerMode.DATA;
  }

  get #here(): Token.Location {
    if (this.#place.startLine !== this.#line + 1) {
      this.#place = placeAt(this.#line);
    }
    return this.#place;
  }
}

function placeAt(line: number): Token.Location {
  const startLine = line + 1;
  return {
    startLine,
    startCol: 1,
    startOffset: 0,
    endLine: startLine,
    endCol: 1,
    endOffset: 0,
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
