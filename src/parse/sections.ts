import type {
  Article,
  FlowContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Section,
} from '../model/nodes.js';
import type {Ordinal} from '../model/ordinal.js';
import {figureWithIds, tableWithIds} from './block-ids.js';
import {type Container, containerOf, nextId} from './container.js';
import {depthBelow, type Level} from './levels.js';
import {slicePhrasing} from './phrasing.js';
import type {Entry, FieldEntry, HeadingEntry, ItemEntry, Row} from './row.js';

interface OpenLevel extends Level {
  readonly container: Container;
}
interface OpenList {
  readonly key: string;
  readonly list: {readonly id: string; readonly children: ListItem[]};
  readonly item: Container;
}

/** A tree that is being built: where the next block goes. */
interface Growth {
  readonly root: Container;
  /** Open sections, outermost first. */
  readonly levels: OpenLevel[];
  article: Container | null;
  /** Open lists, outermost first. */
  readonly lists: OpenList[];
  /** Ids of articles: numbered by the law, not by us, so they can repeat. */
  readonly articleIds: Map<string, number>;
}

/**
 * The nested sections, articles, lists and blocks that a document's entries
 * make. Ids begin with `prefix`.
 */
export function growTree(
  entries: readonly Entry[],
  prefix: string,
): readonly FlowContent[] {
  const growth: Growth = {
    root: containerOf(prefix),
    levels: [],
    article: null,
    lists: [],
    articleIds: new Map(),
  };
  for (const entry of entries) addEntry(growth, entry);
  return growth.root.children;
}

function addEntry(growth: Growth, entry: Entry): void {
  if (entry.type !== 'item') growth.lists.length = 0;
  if (entry.type === 'heading') addSection(growth, entry);
  else if (entry.type === 'article')
    addArticle(growth, entry.row, entry.mark.ordinal, entry.mark.end);
  else if (entry.type === 'item') addItem(growth, entry);
  else if (entry.type === 'field') addFieldLine(growth, entry);
  else addBlock(openContainer(growth), entry.row);
}

function openContainer({root, levels, article}: Growth): Container {
  return article ?? levels[levels.length - 1]?.container ?? root;
}

function addSection(growth: Growth, entry: HeadingEntry): void {
  const {row, ordinal, key, start, end} = entry;
  growth.article = null;
  const hint =
    (row.line.kind === 'text' && row.line.hints.headingLevel) || null;
  growth.levels.length = depthBelow(growth.levels, {key, hint});
  const parent = openContainer(growth);
  const isTop = growth.levels.length === 0;
  const id = isTop ? nextId(parent, 's') : nextId(parent, '');
  const container = containerOf(id);
  const runIn = row.text.slice(end).trim() !== '';
  const section: Section = {
    type: 'section',
    id,
    depth: growth.levels.length + 1,
    ordinal,
    heading: {
      type: 'heading',
      runIn,
      children: phrasingOf(row, start, runIn ? end : undefined),
    },
    children: container.children,
  };
  parent.children.push(section);
  growth.levels.push({key, container, hint});
  if (runIn) addParagraph(container, phrasingOf(row, end));
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
  const article: Article = {
    type: 'article',
    id,
    ordinal,
    heading:
      caption > start
        ? {
            type: 'heading',
            runIn: row.text.slice(caption).trim() !== '',
            children: phrasingOf(row, start, caption),
          }
        : null,
    children: container.children,
  };
  parent.children.push(article);
  growth.article = container;
  const rest = phrasingOf(row, caption);
  if (rest.length > 0) addParagraph(container, rest);
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

function articleId(growth: Growth, {number, inserted}: Ordinal): string {
  const {prefix} = growth.root;
  const plain = `${prefix && `${prefix}-`}a${number}${inserted ? `-${inserted}` : ''}`;
  const times = (growth.articleIds.get(plain) ?? 0) + 1;
  growth.articleIds.set(plain, times);
  return times === 1 ? plain : `${plain}_${times}`;
}

function addItem(growth: Growth, entry: ItemEntry): void {
  const {lists} = growth;
  const at = lists.findIndex((open) => open.key === entry.key);
  const previous = lists[at];
  const parent =
    lists[(at < 0 ? lists.length : at) - 1]?.item ?? openContainer(growth);
  if (at >= 0) lists.length = at;
  const list = previous?.list ?? addList(parent);
  const id = `${list.id}-${list.children.length + 1}`;
  const item = containerOf(id);
  list.children.push({
    type: 'listItem',
    id,
    ordinal: entry.ordinal,
    marker: entry.marker,
    children: item.children,
  });
  lists.push({key: entry.key, list, item});
  addParagraph(item, phrasingOf(entry.row, entry.start));
}

/** Fields belong to the document: those at its foot close its sections. */
function addFieldLine(growth: Growth, {row, field}: FieldEntry): void {
  growth.levels.length = 0;
  growth.article = null;
  const into = growth.root;
  into.children.push({
    type: 'fieldLine',
    id: nextId(into, 'f'),
    field,
    children: phrasingOf(row, 0),
  });
}

function addList(parent: Container): OpenList['list'] {
  const children: ListItem[] = [];
  const list: List = {type: 'list', id: nextId(parent, 'l'), children};
  parent.children.push(list);
  return {id: list.id, children};
}

function addBlock(into: Container, row: Row): void {
  const {line} = row;
  if (line.kind === 'table')
    into.children.push(tableWithIds(line.table, nextId(into, 't')));
  else if (line.kind === 'figure')
    into.children.push(figureWithIds(line.figure, nextId(into, 'g')));
  else addParagraph(into, line.children);
}

function addParagraph(
  into: Container,
  children: readonly PhrasingContent[],
): void {
  const paragraph: Paragraph = {
    type: 'paragraph',
    id: nextId(into, 'p'),
    children,
  };
  into.children.push(paragraph);
}

/** The phrasing content of a row between two offsets, blanks around it off. */
function phrasingOf(
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
