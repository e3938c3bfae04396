import {toHtml as hastToHtml} from 'hast-util-to-html';
import {walked} from '../model/nesting.js';
import type {Report} from '../model/nodes.js';
import {type HastOptions, toHast} from './to-hast.js';

/** A report as the HTML of one `<article>`, without style attributes. */
export function toHtml(report: Report, options: HastOptions = {}): string {
  return walked(report, () => hastToHtml(toHast(report, options)));
}
