import type {Element, ElementContent, Root} from 'hast';
import type {Line, TextLine} from './line.js';
import type {LineWriter} from './line-writer.js';
import type {Survey} from './page-survey.js';

/** Share of a page's prose that the element with its article holds. */
const mostOfProse = 0.8;

/** The same for an element that the page itself marks as its article. */
const markedShare = 0.5;

/** Elements that may be the container of an article, or lead to it. */
const containers = new Set(
  'html body main article section div form center fieldset table tbody tr td'.split(
    ' ',
  ),
);

/**
 * The element of a page that holds its article: the one that the page marks,
 * or else the innermost container of almost all of its prose. Null when the
 * prose stands in the page without a container of its own.
 */
export function articleOf(root: Root, survey: Survey): Element | null {
  const total = survey.proseIn(root);
  const marked = survey.marked.find(
    (element) => survey.proseIn(element) >= total * markedShare,
  );
  if (marked && total > 0) return marked;
  let found: Element | null = null;
  for (;;) {
    const inside: Element | Root = found ?? root;
    const next: Element | undefined = (
      inside.children as ElementContent[]
    ).find(
      (child): child is Element =>
        child.type === 'element' &&
        containers.has(child.tagName) &&
        survey.proseIn(child) > total * mostOfProse &&
        (child.tagName !== 'table' || survey.isLayoutTable(child)),
    );
    if (!next) return found;
    found = next;
  }
}

/** Lines at the start of an article among which its title is looked for. */
const headLines = 12;

/**
 * A page prints the title of its article above it, and mostly the article
 * says it again. Where it does not, the heading of the page is its first line.
 */
export function withPageHeading({lines, furniture, pageHeadings}: LineWriter): {
  readonly lines: readonly Line[];
  readonly furniture: readonly string[];
} {
  const heading = pageHeadings[0];
  const squeeze = (text: string) => text.replace(/\s/gu, '');
  const head = lines
    .slice(0, headLines)
    .map((line) => (line.kind === 'text' ? line.text : ''))
    .join('');
  if (!heading || squeeze(head).includes(squeeze(heading.text))) {
    return {lines, furniture};
  }
  const at = furniture.indexOf(heading.text);
  return {
    lines: [heading satisfies TextLine, ...lines],
    furniture: furniture.filter((_, index) => index !== at),
  };
}
