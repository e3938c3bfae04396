import type {Report} from '../model/nodes.js';
import {flattenOutline, outlineOf} from '../model/outline.js';

/** The outline of a report for people: a line per heading, indented. */
export function outlineText(report: Report): string {
  const title = report.fields.title === null ? [] : [report.fields.title];
  const items = flattenOutline(outlineOf(report)).map(
    ({depth, label, heading}) =>
      `${'  '.repeat(Math.max(depth - 1, 0))}${label}${heading}`,
  );
  return [...title, ...items].map((line) => `${line}\n`).join('');
}
