import type {Caption, Figure, Table} from '../model/nodes.js';

/** A table as read from a source, with ids for itself, its caption and cells. */
export function tableWithIds(table: Table, id: string): Table {
  return {
    ...table,
    id,
    caption: captionWithId(table.caption, id),
    children: table.children.map((row, down) => ({
      ...row,
      children: row.children.map((cell, across) => ({
        ...cell,
        id: `${id}-${down + 1}-${across + 1}`,
      })),
    })),
  };
}

/** A figure as read from a source, with ids for itself and its caption. */
export function figureWithIds(figure: Figure, id: string): Figure {
  return {...figure, id, caption: captionWithId(figure.caption, id)};
}

function captionWithId(caption: Caption | null, id: string): Caption | null {
  return caption && {...caption, id: `${id}-c`};
}
