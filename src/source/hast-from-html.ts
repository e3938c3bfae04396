import type {Root} from 'hast';
import {BoundedParser} from './bounded-parser.js';

/**
 * The hast tree of HTML text, a whole page or a part of one, by the HTML
 * standard's parser (parse5), with the lines of the source as positions.
 * A part is put into no `<html>` of its own. `data.passedOver` counts the tags
 * that were more than a page needs (see {@link BoundedParser}).
 */
export function hastFromHtml(html: string): Root {
  const isPage = /<(?:html|head|body|frameset)[\s>/]/iu.test(html);
  const {tree, passedOver} = BoundedParser.read(html, isPage ? 'page' : 'part');
  return passedOver > 0 ? {...tree, data: {...tree.data, passedOver}} : tree;
}
