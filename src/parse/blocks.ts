import type {
  Caption,
  Figure,
  NoteDefinition,
  Paragraph,
  PhrasingContent,
  Table,
} from '../model/nodes.js';
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
  if (line.kind === 'table')
    into.children.push(tableOf(line.table, nextId(into, 't'), entry));
  else if (line.kind === 'figure')
    into.children.push(figureOf(line.figure, nextId(into, 'g'), entry));
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

/** The phrasing content of a row between two offsets, blanks around it off. */
export function phrasingOf(
  {line, text}: Row,
  start: number,
  end = text.length,
): readonly PhrasingContent[] {
  if (line.kind !== 'text') return [];
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = Math.max(from, start + part.trimEnd().length);
  return slicePhrasing(line.children, from, to);
}

function tableOf(table: Table, id: string, entry: CaptionedEntry): Table {
  return {
    ...table,
    id,
    caption: captionOf(entry.caption, table.caption, id),
    unit: entry.unit ?? table.unit,
    children: table.children.map((row, r) => ({
      ...row,
      children: row.children.map((cell, c) => ({
        ...cell,
        id: `${id}-r${r + 1}-c${c + 1}`,
      })),
    })),
  };
}

function figureOf(figure: Figure, id: string, entry: CaptionedEntry): Figure {
  return {...figure, id, caption: captionOf(entry.caption, figure.caption, id)};
}

function captionOf(
  row: Row | null,
  own: Caption | null,
  id: string,
): Caption | null {
  const children = row ? phrasingOf(row, 0) : own?.children;
  return children ? {type: 'caption', id: `${id}-caption`, children} : null;
}
