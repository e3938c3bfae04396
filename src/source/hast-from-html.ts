import type {Nodes, Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {BoundedParser, type PlacedNode} from './bounded-parser.js';

/**
 * The hast tree of HTML text, a whole page or a part of one, by the HTML
 * standard's parser (parse5), with the lines of the source as positions.
 * A part is put into no `<html>` of its own. `data.passedOver` counts the tags
 * that were more than a page needs (see {@link BoundedParser}).
 */
export function hastFromHtml(html: string): Root {
  const isPage = /<(?:html|head|body|frameset)[\s>/]/iu.test(html);
  const {tree, passedOver} = BoundedParser.read(html, isPage ? 'page' : 'part');
  const root = fromParse5(tree) as Root;
  placeLike(tree, root);
  return passedOver > 0 ? {...root, data: {...root.data, passedOver}} : root;
}

type Position = NonNullable<Nodes['position']>;
type Parsed = Parameters<typeof fromParse5>[0];

/** Gives the nodes of a tree the lines of those that they were made of. */
function placeLike(from: Parsed, to: Root): void {
  // Nodes on one line share what says so: there may be a million of them.
  let last = positionAt(1);
  const waiting: [Parsed, Nodes][] = [[from, to]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [parsed, node] = pair;
    const {line} = parsed as PlacedNode;
    if (line !== undefined) {
      if (last.start.line !== line) last = positionAt(line);
      node.position = last;
    }
    if (!('childNodes' in parsed) || !('children' in node)) continue;
    const {childNodes} = parsed;
    for (let at = childNodes.length - 1; at >= 0; at--) {
      const child = node.children[at];
      const own = childNodes[at];
      if (child && own) waiting.push([own, child]);
    }
  }
}

function positionAt(line: number): Position {
  const point = {line, column: 1};
  return {start: point, end: point};
}
