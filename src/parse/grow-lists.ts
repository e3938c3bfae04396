import type {List, ListItem} from '../model/nodes.js';
import {addParagraph, phrasingOf} from './blocks.js';
import {type Container, containerOf, nextId} from './container.js';
import type {Entry, ItemEntry, Row} from './row.js';

/** A list that can still take items. */
export interface OpenList {
  readonly key: string;
  readonly list: {readonly id: string; readonly children: ListItem[]};
  /** The last item: where nested lists and further paragraphs go. */
  readonly item: Container;
  readonly number: number;
}

/**
 * Adds an item to the open lists: to the list of its own marks, or nested in
 * the last item. Lists are outermost first.
 */
export function addItem(
  lists: OpenList[],
  parent: Container,
  entry: ItemEntry,
  lead: number,
): ListItem {
  if (entry.opens) closeLists(lists, entry.opens);
  const at = lists.findIndex((open) => open.key === entry.key);
  const previous = at < 0 ? undefined : lists[at];
  const into = lists[(at < 0 ? lists.length : at) - 1]?.item ?? parent;
  // Setting a length throws away the room that the next list takes.
  while (at >= 0 && lists.length > at) lists.pop();
  const list = previous?.list ?? addList(into);
  const id = `${list.id}-${list.children.length + 1}`;
  const item = containerOf(id);
  const node: ListItem = {
    type: 'listItem',
    id,
    ordinal: entry.ordinal,
    marker: entry.marker,
    children: item.children,
  };
  list.children.push(node);
  const number = entry.ordinal?.number ?? 0;
  lists.push({key: entry.key, list, item, number});
  addParagraph(item, phrasingOf(entry.row, entry.start), lead);
  return node;
}

/**
 * Closes the lists of HTML that stand as deep as one that begins, or deeper:
 * two lists side by side are two, be they of one kind or not.
 *
 * <ol><li>身份证明；</li></ol><ol><li>提出申请；</li></ol>
 *                             ^
 */
function closeLists(lists: OpenList[], level: number): void {
  const at = lists.findIndex(({key}) => {
    const [, depth] = /^[ou]l(\d+)$/.exec(key) ?? [];
    return depth !== undefined && Number(depth) >= level;
  });
  if (at >= 0) lists.length = at;
}

function addList(parent: Container): OpenList['list'] {
  const children: ListItem[] = [];
  const list: List = {type: 'list', id: nextId(parent, 'l'), children};
  parent.children.push(list);
  return {id: list.id, children};
}

/** Most blocks that an item can have below its own line. */
const longestItem = 12;

/**
 * Which blocks belong to the item before them: those that stand before the next
 * number of the same list, and the one a term introduces.
 *
 * 1.“四好农村路”：
 * 指建好、管好、护好、运营好农村公路。
 * 2.“双高计划”：
 */
export function blocksOfItems(entries: readonly Entry[]): ReadonlySet<Entry> {
  const owned = new Set<Entry>();
  let item: ItemEntry | null = null;
  let between: Entry[] = [];
  for (const entry of entries) {
    if (entry.type === 'block') {
      if (staysInItem(entry.row)) owned.add(entry);
      if (item) between.push(entry);
      if (between.length > longestItem) item = null;
      continue;
    }
    if (entry.type === 'item' && item && continuesList(item, entry))
      for (const block of between) owned.add(block);
    else if (item && isTerm(item) && between[0]) owned.add(between[0]);
    item = entry.type === 'item' && entry.ordinal ? entry : null;
    between = [];
  }
  if (item && isTerm(item) && between[0]) owned.add(between[0]);
  return owned;
}

/** Whether the source has a line inside the item of the line before. */
function staysInItem({line}: Row): boolean {
  return line.kind === 'text' && line.hints.inItem === true;
}

function continuesList(item: ItemEntry, next: ItemEntry): boolean {
  return (
    next.key === item.key &&
    next.ordinal?.number === (item.ordinal?.number ?? 0) + 1
  );
}

function isTerm({row}: ItemEntry): boolean {
  return /[：:]$/.test(row.text) && row.text.length <= 60;
}
