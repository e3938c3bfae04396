import type {Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parseFragment} from 'parse5';

/** What a browser would make of HTML put into a page, by the standard's parser. */
export function standardHast(html: string): Root {
  return fromParse5(parseFragment(html)) as Root;
}
