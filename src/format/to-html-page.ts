import type {Root} from 'hast';
import {toHtml as hastToHtml} from 'hast-util-to-html';
import {walked} from '../model/nesting.js';
import type {Report} from '../model/nodes.js';
import {element, text} from './element.js';
import {pageStyle} from './page-style.js';
import {type HastOptions, toHast} from './to-hast.js';

/**
 * A report as a whole HTML page that can be opened, printed and read without
 * scripts. The title is its `h1` unless the options say otherwise.
 */
export function toHtmlPage(report: Report, options: HastOptions = {}): string {
  const {children} = toHast(report, {headingLevel: 1, ...options});
  const title = report.fields.title ?? options.heading ?? '';
  const head = element('head', {}, [
    element('meta', {charSet: 'utf-8'}, []),
    element(
      'meta',
      {name: 'viewport', content: 'width=device-width, initial-scale=1'},
      [],
    ),
    element('title', {}, [text(title)]),
    element('style', {}, [text(pageStyle)]),
  ]);
  const [article] = children;
  const body = element(
    'body',
    {},
    article?.type === 'element' ? [element('main', {}, [article])] : [],
  );
  const html = element('html', {lang: report.lang}, [head, body]);
  const page: Root = {type: 'root', children: [{type: 'doctype'}, html]};
  return `${walked(report, () => hastToHtml(page))}\n`;
}
