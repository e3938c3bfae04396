import type {Report} from './nodes.js';
import {textOf} from './text-of.js';
import {visit} from './visit.js';

/** The text of one block and where it stands. */
export interface BlockText {
  /** The id of the block; of a heading, its section's or article's. */
  readonly id: string;
  readonly text: string;
}

/** The texts of a report's blocks, attachments included, in reading order. */
export function blockTextsOf(report: Report): readonly BlockText[] {
  const blocks: BlockText[] = [];
  visit(report, (node) => {
    switch (node.type) {
      case 'section':
      case 'article':
        if (node.heading)
          blocks.push({id: node.id, text: textOf(node.heading)});
        return undefined;
      case 'paragraph':
      case 'fieldLine':
      case 'tableCell':
      case 'caption':
        blocks.push({id: node.id, text: textOf(node)});
        return 'skip';
      default:
        return undefined;
    }
  });
  return blocks;
}
