import type {HastOptions} from '../format/to-hast.js';
import {nextTask} from '../model/next-task.js';
import type {Report} from '../model/nodes.js';
import type {Group} from '../view/article-view.js';
import {firstIndex} from '../view/first-index.js';
import {inSlices} from '../view/in-slices.js';
import {blockWriters, writeGroup} from '../view/write-group.js';
import {type ReadArticle, readArticle} from './make-article.js';
import type {ReaderCore} from './reader-core.js';

/**
 * Milliseconds of a slice. Each frame between two looks at every group anew:
 * shorter ones would make a million characters take three times as long.
 */
const slice = 20;

/**
 * Writes a report over the article group by group, what is near the view first;
 * between slices the page answers. The line at the top stays where it is. What
 * says that it is done is left to the caller: the article's own language, the
 * outline, and telling the parts. Null when the article was built anew
 * meanwhile; rejects with the signal's reason when another choice was made.
 */
export async function writeOver(
  core: ReaderCore,
  shown: Report,
  options: HastOptions,
  signal: AbortSignal,
): Promise<ReadArticle | null> {
  const read = await inSlices(readArticle(shown, options), signal);
  const {view, parts} = core;
  const {groups} = view;
  let until = 0;
  for (const group of nearFirst(groups, core.topEdge())) {
    const writers = isNear(group)
      ? blockWriters(group, read.article, shown.lang)
      : [() => writeGroup(group, read.article, shown.lang)];
    for (const write of writers) {
      if (Date.now() > until) {
        await nextTask();
        if (signal.aborted) throw signal.reason;
        until = Date.now() + slice;
      }
      if (view.groups !== groups) return null;
      core.keepPlace(() => {
        // A part may have put something into the text since the last slice.
        parts.beforeText();
        write();
      });
    }
  }
  return read;
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
