import MarkdownIt, {type Token} from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/** A part of a Markdown text: what opens or closes a block, or what is in it. */
export interface MarkdownPiece {
  /**
   * `leaf`: a block with text in it, opened and closed. `inline`: text without
   * a block of its own, as in a tight list. `html` and `pre` stand as they are.
   */
  readonly kind: 'open' | 'close' | 'leaf' | 'inline' | 'html' | 'pre';
  readonly tag: string;
  /** Of `pre` the words after its fence, as `info`. */
  readonly attributes: Token['attrs'];
  readonly text: string;
  /** The label of the note that the text begins. */
  readonly note: string | null;
  /** Line of the source, from 0; -1 of what has none of its own. */
  readonly line: number;
}

/** Definitions of links by their labels, as the reader keeps them. */
type Definitions = Readonly<
  Record<string, {readonly href: string; readonly title: string}>
>;

interface Reading {
  readonly pieces: MarkdownPiece[];
  readonly references: Definitions;
  readonly [name: string]: unknown;
}

/** A reader of Markdown; what nests deeper than `maxNesting` it passes over. */
function readerOf(maxNesting: number): MarkdownIt {
  const reader = new MarkdownIt({html: true})
    .use(footnotes)
    // Four spaces in front are an indent of official text, not program code; a
    // note stays where it is written; ^[…] is no note of GitHub's, and slow.
    .disable(['code', 'footnote_tail', 'footnote_inline']);
  Object.assign(reader.options, {maxNesting});
  // Any address passes here: what a link may lead to is one question for all
  // sources (source/read-urls).
  reader.validateLink = () => true;
  return reader;
}

/** All that is deeper would be left out: 32 marks and 32 indents make 200. */
const blockReader = readerOf(300);
/**
 * Brackets that are deeper are plain text. Each one that is never closed is
 * looked at once for every level.
 */
const lineReader = readerOf(12);

// The tokens of a block are a kilobyte. They are taken, as what is needed of
// them, before the next block of the top level is read.
blockReader.block.ruler.before('table', 'take pieces', (state) => {
  if (state.level === 0) takePieces(state.tokens, state.env as Reading);
  return false;
});

/** A Markdown text as pieces, and what reads the text in them. */
export function markdownPieces(markdown: string): {
  readonly pieces: readonly MarkdownPiece[];
  readonly inline: (text: string) => readonly Token[];
  /** The definitions of links that no text read so far refers to. */
  readonly unused: () => readonly string[];
  /** Labels of links that are defined again, which counts for nothing. */
  readonly again: readonly string[];
} {
  const again: string[] = [];
  const definitions: Definitions = {};
  const env: Reading = {
    pieces: [],
    // The reader looks a label up before it keeps a definition of it.
    references: noting(definitions, (label, isDefined) => {
      if (isDefined) again.push(label);
    }),
  };
  const source = markdown.replace(/\r\n?/gu, '\n').replace(/\0/gu, '\ufffd');
  const tokens: Token[] = [];
  blockReader.block.parse(source, blockReader, env, tokens);
  takePieces(tokens, env);
  const {pieces} = env;
  const used = new Set<string>();
  const references = noting(definitions, (label) => used.add(label));
  const lineEnv = {...env, references};
  const inline = (text: string) => {
    const inside: Token[] = [];
    lineReader.inline.parse(text, lineReader, lineEnv, inside);
    return inside;
  };
  const unused = () =>
    Object.entries(definitions)
      .filter(([label]) => !used.has(label))
      .map(([label, {href, title}]) =>
        `[${label}]: ${href} ${title}`.trimEnd(),
      );
  return {pieces, inline, unused, again};
}

/** Definitions that say which labels are looked up in them. */
function noting(
  definitions: Definitions,
  onLookUp: (label: string, isDefined: boolean) => void,
): Definitions {
  return new Proxy(definitions, {
    get: (all, label) => {
      const definition: unknown = Reflect.get(all, label);
      onLookUp(String(label), definition !== undefined);
      return definition;
    },
  });
}

function takePieces(tokens: Token[], {pieces}: Reading): void {
  let note: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const {type, hidden, nesting, tag, attrs: attributes, content} = token;
    const line = nesting >= 0 && token.map ? token.map[0] : -1;
    const next = tokens[at + 1];
    if (type === 'footnote_reference_open') {
      note = (token.meta as {label: string}).label;
      if (next?.type === 'paragraph_open') continue;
      pieces.push({kind: 'leaf', tag: 'p', attributes, text: '', note, line});
      note = null;
    } else if (type === 'inline') {
      pieces.push({kind: 'inline', tag, attributes, text: content, note, line});
      note = null;
    } else if (type === 'html_block') {
      pieces.push({kind: 'html', tag, attributes, text: content, note, line});
    } else if (type === 'fence') {
      const info = token.info.trim();
      const words: Token['attrs'] = info === '' ? null : [['info', info]];
      pieces.push({
        kind: 'pre',
        tag,
        attributes: words,
        text: content,
        note,
        line,
      });
    } else if (hidden || tag === '') {
      // A tight item has its text without a paragraph.
    } else if (nesting < 0) {
      pieces.push({kind: 'close', tag, attributes, text: '', note, line});
    } else if (next?.type === 'inline') {
      pieces.push({
        kind: 'leaf',
        tag,
        attributes,
        text: next.content,
        note,
        line,
      });
      note = null;
      at += 2;
    } else pieces.push({kind: 'open', tag, attributes, text: '', note, line});
  }
  tokens.length = 0;
}
