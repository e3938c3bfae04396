import {toHast} from '../format/to-hast.js';
import type {Report} from '../model/nodes.js';
import {blocksInView, writeBlocks} from '../view/write-blocks.js';
import type {ReaderCore} from './reader-core.js';

/** Ids of the blocks that can be seen, without the page's prefix. */
export function idsInView(core: ReaderCore): ReadonlySet<string> {
  const {bottom} = core.place.scroller.edges();
  const elements = blocksInView(core.view.groups, core.topEdge(), bottom);
  return new Set(elements.map((element) => core.idOf(element) ?? ''));
}

/** Writes some blocks of a report over the article, before the others. */
export function writeAhead(core: ReaderCore, some: Report): void {
  const {idPrefix} = core.element;
  const root = toHast(
    {...some, attachments: []},
    {idPrefix, purpose: 'reader'},
  );
  core.article.rewriting.written = null;
  core.keepPlace(() =>
    core.parts.aroundText(() =>
      writeBlocks(core.view.element, root, some.lang),
    ),
  );
}
