import type {Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/**
 * The hast tree of HTML text, a whole page or a part of one, by the HTML
 * standard's parser (parse5), with the lines of the source as positions.
 * A part is put into no `<html>` of its own.
 */
export function hastFromHtml(html: string): Root {
  const fragment = !/<(?:html|head|body|frameset)[\s>/]/iu.test(html);
  return fromHtml(withBoundedDepth(html), {fragment});
}

/**
 * Open elements that a page may nest. Browsers stop at 512; the standard's
 * algorithm takes a time of depth × length, and what walks its tree recurses.
 */
const maximumDepth = 500;

/**
 * Formatting elements that may be open. Every paragraph opens all of them
 * again, so that a page which never closes its `<font>`s grows by their number.
 */
const maximumFormatting = 16;

const formatting = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/** Elements that never nest in themselves or that hold nothing. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot option optgroup html head body'
  ).split(' '),
);

/**
 * `<div class="a">`, `</div`, `<o:p>`: a tag's opening, as far as its name goes.
 * Half a name replaced would be an element of another name, which nests.
 */
const tagOpening = /<(\/?)([a-z][^\s/>]*)/giu;

/**
 * HTML in which the tags beyond the depth that browsers allow are `<embed>`,
 * which holds nothing, also inside SVG. Text and attributes stay.
 */
function withBoundedDepth(html: string): string {
  let depth = 0;
  let formats = 0;
  return html.replace(tagOpening, (tag, slash: string, rawName: string) => {
    const name = rawName.toLowerCase();
    if (flat.has(name)) return tag;
    if (formatting.has(name)) {
      const over = slash
        ? formats-- > maximumFormatting
        : ++formats > maximumFormatting;
      if (formats < 0) formats = 0;
      return over ? `<${slash}embed` : tag;
    }
    const over = slash ? depth-- > maximumDepth : ++depth > maximumDepth;
    if (depth < 0) depth = 0;
    return over ? `<${slash}embed` : tag;
  });
}
