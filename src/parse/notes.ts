import type {PhrasingContent} from '../model/nodes.js';
import type {Row} from './row.js';

/**
 * ［26］七个有之：指……
 * ^---
 */
const definition = /^([［[〔]\s*注?\s*([0-9０-９]{1,3})\s*[］\]〕])\s*(?=\S)/;
const reference = /[［[〔]\s*注?\s*([0-9０-９]{1,3})\s*[］\]〕]/g;

/** Notes of a document by their number: where each is defined. */
export type Notes = ReadonlyMap<string, Row>;

/**
 * The definitions of notes among the rows of a document: lines that begin with
 * a label that an earlier line refers to.
 */
export function findNotes(rows: readonly Row[]): Notes {
  if (!rows.some((row) => definition.test(row.text))) return new Map();
  const referred = new Set<string>();
  const notes = new Map<string, Row>();
  for (const row of rows) {
    const own = definition.exec(row.text);
    const number = own?.[2];
    if (number && referred.has(number) && !notes.has(number))
      notes.set(number, row);
    if (!/[［[〔]/.test(row.text)) continue;
    for (const match of row.text.matchAll(reference))
      if (match[1] && match.index > 0) referred.add(match[1]);
  }
  return notes;
}

/** The label a definition begins with and where its text starts. */
export function noteLabel(text: string): {
  readonly label: string;
  readonly number: string;
  readonly start: number;
} {
  const [whole = '', label = '', number = ''] = definition.exec(text) ?? [];
  return {label, number, start: whole.length};
}

/** Phrasing content with references to known notes as nodes. */
export function linkNotes(
  children: readonly PhrasingContent[],
  ids: ReadonlyMap<string, string>,
): readonly PhrasingContent[] {
  if (ids.size === 0) return children;
  return children.flatMap((child): readonly PhrasingContent[] => {
    if (child.type === 'text') return splitText(child, ids);
    if (!('children' in child)) return [child];
    return [{...child, children: linkNotes(child.children, ids)}];
  });
}

function splitText(
  node: Extract<PhrasingContent, {type: 'text'}>,
  ids: ReadonlyMap<string, string>,
): readonly PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(reference)) {
    const target = ids.get(match[1] ?? '');
    if (target === undefined) continue;
    if (match.index > from)
      pieces.push({...node, value: node.value.slice(from, match.index)});
    pieces.push({type: 'note', label: match[0], target});
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return [node];
  if (from < node.value.length)
    pieces.push({...node, value: node.value.slice(from)});
  return pieces;
}
