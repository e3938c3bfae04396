import type {
  Blockquote,
  Caption,
  NoteDefinition,
  Paragraph,
  PhrasingContent,
} from '../model/nodes.js';
import {textOf} from '../model/text-of.js';
import {figureWithIds, tableWithIds} from './block-ids.js';
import {type Container, containerOf, nextId} from './container.js';
import {slicePhrasing} from './phrasing.js';
import type {CaptionedEntry, Row} from './row.js';

/** Adds a paragraph to a container; one without content adds nothing. */
export function addParagraph(
  into: Container,
  children: readonly PhrasingContent[],
  lead = 0,
): void {
  if (children.length === 0) return;
  const id = nextId(into, 'p');
  const paragraph: Paragraph =
    lead > 0
      ? {type: 'paragraph', id, lead, children}
      : {type: 'paragraph', id, children};
  into.children.push(paragraph);
}

/** Adds a table or figure, with the caption and unit that stand beside it. */
export function addCaptioned(into: Container, entry: CaptionedEntry): void {
  const {line} = entry.row;
  if (line.kind === 'table') {
    const {table} = line;
    const caption = captionOf(entry.caption, table.caption);
    const unit = entry.unit ?? table.unit;
    const id = nextId(into, 't');
    into.children.push(tableWithIds({...table, caption, unit}, id));
  } else if (line.kind === 'figure') {
    const caption = captionOf(entry.caption, line.figure.caption);
    const id = nextId(into, 'g');
    into.children.push(figureWithIds({...line.figure, caption}, id));
  }
}

/** Adds the definition of a note; answers what its paragraphs go into. */
export function addNote(into: Container, id: string, label: string): Container {
  const note = containerOf(id);
  const definition: NoteDefinition = {
    type: 'noteDefinition',
    id,
    label,
    children: note.children,
  };
  into.children.push(definition);
  return note;
}

/** Adds a quotation; answers what its blocks go into. */
export function addQuote(into: Container): Container {
  const quote = containerOf(nextId(into, 'q'));
  const node: Blockquote = {
    type: 'blockquote',
    id: quote.prefix,
    children: quote.children,
  };
  into.children.push(node);
  return quote;
}

/** The phrasing content of a row between two offsets, blanks around it off. */
export function phrasingOf(
  {line, text}: Row,
  start: number,
  end = text.length,
): readonly PhrasingContent[] {
  if (line.kind !== 'text') return [];
  const part = text.slice(start, end);
  const {children} = line;
  // Blanks between an image and the text beside it are not outer ones.
  const from =
    start === 0 && isImage(children[0])
      ? 0
      : start + part.length - part.trimStart().length;
  const to =
    end === text.length && isImage(children[children.length - 1])
      ? end
      : Math.max(from, start + part.trimEnd().length);
  return slicePhrasing(line.children, from, to);
}

/** Whether a node has no characters: an image, or a link of one. */
function isImage(node: PhrasingContent | undefined): boolean {
  return node !== undefined && textOf(node) === '';
}

/** The caption that stands beside a table, or else its own. */
function captionOf(row: Row | null, own: Caption | null): Caption | null {
  return row ? {type: 'caption', id: '', children: phrasingOf(row, 0)} : own;
}
