import type {Article, FlowContent, Section} from '../model/nodes.js';
import type {Ordinal} from '../model/ordinal.js';
import {
  addCaptioned,
  addNote,
  addParagraph,
  addQuote,
  phrasingOf,
} from './blocks.js';
import {type Container, containerOf, nextId} from './container.js';
import {addItem, blocksOfItems, type OpenList} from './grow-lists.js';
import {leadsOf} from './leads.js';
import {depthBelow, type Level} from './levels.js';
import {namedSection} from './named-sections.js';
import {linkNotes, noteLabel} from './notes.js';
import {quotedOf} from './quotations.js';
import type {Entry, FieldEntry, HeadingEntry, Row} from './row.js';

/** A number of the source and the node that it numbers. */
export interface Placed {
  readonly ordinal: Ordinal;
  /** What it counts with: the same key under the same parent. */
  readonly key: string;
  readonly parent: string;
  readonly id: string;
  readonly line: number;
}

interface OpenLevel extends Level {
  readonly container: Container;
}

/** A tree that is being built: where the next block goes. */
interface Growth {
  readonly root: Container;
  /** Open sections, outermost first. */
  readonly levels: OpenLevel[];
  article: Container | null;
  note: Container | null;
  /** The quotation that is open, and the lines that stand in quotations. */
  quote: Container | null;
  readonly quoted: ReadonlySet<Entry>;
  /** Open lists, outermost first. */
  readonly lists: OpenList[];
  /** How often an article's number came: the law gives it, not we. */
  readonly articleTimes: Map<string, number>;
  /** Ids of notes by their numbers. */
  readonly noteIds: ReadonlyMap<string, string>;
  readonly leads: ReadonlyMap<Entry, number>;
  readonly owned: ReadonlySet<Entry>;
  readonly placed: Placed[];
}

/**
 * The nested sections, articles, lists and blocks that a document's entries
 * make, and the numbers met on the way. Ids begin with `prefix`.
 */
export function growTree(
  entries: readonly Entry[],
  prefix: string,
): {
  readonly children: readonly FlowContent[];
  readonly placed: readonly Placed[];
} {
  const root = containerOf(prefix);
  const growth: Growth = {
    root,
    levels: [],
    article: null,
    note: null,
    quote: null,
    quoted: quotedOf(entries),
    lists: [],
    articleTimes: new Map(),
    noteIds: noteIdsOf(entries, prefix),
    leads: leadsOf(entries),
    owned: blocksOfItems(entries),
    placed: [],
  };
  for (const entry of entries) addEntry(growth, entry);
  return {children: root.children, placed: growth.placed};
}

function noteIdsOf(
  entries: readonly Entry[],
  prefix: string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entry of entries) {
    if (entry.type !== 'note') continue;
    const {number} = noteLabel(entry.row.text);
    ids.set(number, `${prefix && `${prefix}-`}n${ids.size + 1}`);
  }
  return ids;
}

function addEntry(growth: Growth, entry: Entry): void {
  turnQuote(growth, entry);
  const staysInList =
    entry.type === 'item' || growth.owned.has(entry) || isInItem(entry);
  // Setting a length costs more than looking at it.
  if (!staysInList && growth.lists.length > 0) growth.lists.length = 0;
  if (entry.type !== 'block') growth.note = null;
  if (entry.type === 'heading') addSection(growth, entry);
  else if (entry.type === 'article')
    addArticle(growth, entry.row, entry.mark.ordinal, entry.mark.end);
  else if (entry.type === 'item') {
    const parent = openContainer(growth);
    const lead = growth.leads.get(entry) ?? 0;
    const item = addItem(growth.lists, parent, entry, lead);
    if (entry.ordinal)
      place(
        growth,
        entry.ordinal,
        entry.key,
        listOf(item.id),
        item.id,
        entry.row,
      );
  } else if (entry.type === 'field') addFieldLine(growth, entry);
  else if (entry.type === 'note') addNoteEntry(growth, entry.row);
  else if (entry.type === 'captioned')
    addCaptioned(openItem(growth) ?? openContainer(growth), entry);
  else {
    const into = growth.note ?? openItem(growth);
    const children = linkNotes(phrasingOf(entry.row, 0), growth.noteIds);
    addParagraph(
      into ?? openContainer(growth),
      children,
      growth.leads.get(entry),
    );
    growth.note = null;
  }
}

/** Whether a table stands in the list item before it. */
function isInItem({row: {line}}: Entry): boolean {
  return line.kind === 'table' && line.inItem === true;
}

function openItem({lists}: Growth): Container | undefined {
  return lists.length > 0 ? lists[lists.length - 1]?.item : undefined;
}

function listOf(itemId: string): string {
  return itemId.slice(0, itemId.lastIndexOf('-'));
}

function place(
  {placed}: Growth,
  ordinal: Ordinal,
  key: string,
  parent: string,
  id: string,
  row: Row,
): void {
  placed.push({ordinal, key, parent, id, line: row.line.number});
}

/** Opens a quotation before its first line and closes it after its last. */
function turnQuote(growth: Growth, entry: Entry): void {
  const isQuoted = growth.quoted.has(entry);
  if (isQuoted === (growth.quote !== null)) return;
  growth.lists.length = 0;
  growth.quote = null;
  if (isQuoted) growth.quote = addQuote(openContainer(growth));
}

function openContainer({root, levels, article, quote}: Growth): Container {
  if (quote) return quote;
  if (article) return article;
  // An index of -1 is looked for as a name, which is slow.
  return (
    (levels.length > 0 ? levels[levels.length - 1] : null)?.container ?? root
  );
}

function addSection(growth: Growth, entry: HeadingEntry): void {
  const {row, ordinal, key, start, end} = entry;
  growth.article = null;
  const hint =
    (row.line.kind === 'text' && row.line.hints.headingLevel) || null;
  const {levels} = growth;
  // Setting a length throws away the room that the next level takes.
  for (let depth = depthBelow(levels, {key, hint}); levels.length > depth; )
    levels.pop();
  const parent = openContainer(growth);
  const isTop = levels.length === 0;
  const id = isTop ? nextId(parent, 's') : nextId(parent, '');
  const container = containerOf(id);
  const runIn = end < row.text.length;
  const kind = namedSection(row.text.slice(start, end));
  const section: Section = {
    type: 'section',
    id,
    depth: levels.length + 1,
    ordinal,
    heading: {
      type: 'heading',
      runIn,
      children: linkNotes(
        phrasingOf(row, start, runIn ? end : undefined),
        growth.noteIds,
      ),
    },
    ...(kind && {kind}),
    children: container.children,
  };
  parent.children.push(section);
  levels.push({key, container, hint});
  if (ordinal) place(growth, ordinal, key, parent.prefix, id, row);
  if (runIn)
    addParagraph(container, linkNotes(phrasingOf(row, end), growth.noteIds));
}

function addArticle(
  growth: Growth,
  row: Row,
  ordinal: Ordinal,
  start: number,
): void {
  growth.article = null;
  const parent = openContainer(growth);
  const id = articleId(growth, ordinal);
  const container = containerOf(id);
  const caption = captionEnd(row.text, start);
  const runIn = row.text.slice(caption).trim() !== '';
  const article: Article = {
    type: 'article',
    id,
    ordinal,
    heading:
      caption > start
        ? {type: 'heading', runIn, children: phrasingOf(row, start, caption)}
        : null,
    children: container.children,
  };
  parent.children.push(article);
  growth.article = container;
  place(growth, ordinal, 'article', growth.root.prefix, id, row);
  addParagraph(container, linkNotes(phrasingOf(row, caption), growth.noteIds));
}

/**
 * Where the caption of an article ends.
 *
 * 第二百三十二条【故意杀人罪】故意杀人的，处死刑
 *        ^----------^
 */
function captionEnd(text: string, start: number): number {
  const caption = /^(?:【[^】]{1,40}】|[（(][^）)]{1,40}[）)](?=\s|$))\s*/.exec(
    text.slice(start, start + 50),
  );
  return start + (caption?.[0].length ?? 0);
}

function articleId(
  {root, articleTimes}: Growth,
  {number, inserted}: Ordinal,
): string {
  const own = `a${number}${inserted ? `-${inserted}` : ''}`;
  const plain = root.prefix === '' ? own : `${root.prefix}-${own}`;
  const times = (articleTimes.get(plain) ?? 0) + 1;
  articleTimes.set(plain, times);
  return times === 1 ? plain : `${plain}_${times}`;
}

function addNoteEntry(growth: Growth, row: Row): void {
  const {label, number, start} = noteLabel(row.text);
  const id = growth.noteIds.get(number) ?? nextId(growth.root, 'n');
  const note = addNote(openContainer(growth), id, label);
  addParagraph(note, phrasingOf(row, start));
  // ［26］七个有之： stands over its definition
  if (/[：:]$/.test(row.text)) growth.note = note;
}

/** Fields belong to the document: those at its foot close its sections. */
function addFieldLine(growth: Growth, {row, field}: FieldEntry): void {
  growth.levels.length = 0;
  growth.article = null;
  const {root} = growth;
  root.children.push({
    type: 'fieldLine',
    id: nextId(root, 'f'),
    field,
    children: phrasingOf(row, 0),
  });
}
