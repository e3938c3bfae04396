import type {Element as HastElement} from 'hast';
import type {HastOptions} from '../format/to-hast.js';
import {nextTask} from '../model/next-task.js';
import type {Report} from '../model/nodes.js';
import type {Group} from '../view/article-view.js';
import {firstIndex} from '../view/first-index.js';
import {inSlices} from '../view/in-slices.js';
import {blockWriters, writeGroup} from '../view/write-group.js';
import {type ReadArticle, readArticle} from './make-article.js';
import type {ReaderCore} from './reader-core.js';

/** Milliseconds of a slice; after each the browser looks at every group anew. */
const slice = 20;

/**
 * Writes a report over the article, what is near the view first and block by
 * block, then group by group; between slices the page answers. The line at the
 * top stays where it is. What says that it is done is left to the caller: the
 * article's own language, the outline, and telling the parts. Null when the
 * article was built anew meanwhile; rejects with the signal's reason when
 * another choice was made.
 */
export async function writeOver(
  core: ReaderCore,
  shown: Report,
  options: HastOptions,
  signal: AbortSignal,
): Promise<ReadArticle | null> {
  const read = await inSlices(readArticle(shown, options), signal);
  const {article} = read;
  const {view, parts} = core;
  const {groups} = view;
  const ordered = nearFirst(groups, core.topEdge());
  const near = ordered.filter(isNear);
  const far = ordered.filter((group) => !near.includes(group));
  const write = (change: () => void): void =>
    core.keepPlace(() => {
      // A part may have put something into the text since the last slice.
      parts.beforeText();
      change();
    });
  const blocks = near.flatMap((g) => blockWriters(g, article, shown.lang));
  for (let until = 0; blocks.length + far.length > 0; ) {
    if (Date.now() > until) {
      await nextTask();
      if (signal.aborted) throw signal.reason;
      until = Date.now() + slice;
    }
    if (view.groups !== groups) return null;
    const block = blocks.shift();
    if (block) write(block);
    // What is not laid out now costs no more to be put in place together.
    else write(() => writeFar(far, until, article, shown.lang));
  }
  return read;
}

/** Writes groups until a time has come, but one of them at least. */
function writeFar(
  groups: Group[],
  until: number,
  article: HastElement,
  lang: string,
): void {
  do {
    const group = groups.shift();
    if (group) writeGroup(group, article, lang);
  } while (groups.length > 0 && Date.now() < until);
}

/** Whether a group may be laid out: Chromium does so 1.5 windows ahead. */
function isNear({element}: Group): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  const {innerHeight} = window;
  return bottom > -2 * innerHeight && top < 3 * innerHeight;
}

/** Groups in the order of their distance from a height of the window. */
function nearFirst(groups: readonly Group[], height: number): readonly Group[] {
  const at = firstIndex(
    groups.length,
    (index) =>
      (groups[index] as Group).element.getBoundingClientRect().bottom > height,
  );
  return groups
    .map((group, index) => ({group, far: Math.abs(index - at)}))
    .sort((one, other) => one.far - other.far)
    .map(({group}) => group);
}
