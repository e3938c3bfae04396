import type {HastOptions} from '../format/to-hast.js';
import {toHtml} from '../format/to-html.js';
import {toHtmlPage} from '../format/to-html-page.js';
import type {Report} from '../model/nodes.js';
import type {OptionValues} from './options.js';
import {UsageError} from './terminal.js';

/** A report as the HTML that the options of a command line ask for. */
export function renderHtml(report: Report, values: OptionValues): string {
  const options = htmlOptions(values);
  return values.fragment
    ? `${toHtml(report, options)}\n`
    : toHtmlPage(report, options);
}

/** What the options of a command line say about HTML. */
export function htmlOptions(values: OptionValues): HastOptions {
  const {heading} = values;
  const level = values['heading-level'];
  const idPrefix = values['id-prefix'];
  if (level !== undefined && !/^[1-6]$/u.test(level)) {
    throw new UsageError(`--heading-level is 1 to 6, not ${level}.`);
  }
  return {
    ...(level === undefined ? {} : {headingLevel: Number(level)}),
    ...(heading === undefined ? {} : {heading}),
    ...(idPrefix === undefined ? {} : {idPrefix}),
  };
}
