import type {Report} from '../model/nodes.js';
import {type ReportReading, readReport} from '../model/read-report.js';
import {textOf} from '../model/text-of.js';
import {LoadError} from './load-error.js';

/**
 * The report in what a page has set as `.report`, mended where the model does
 * not allow it. Throws a {@link LoadError} when nothing is left to be read: an
 * empty article would hide the page's own text and say nothing.
 */
export function readGivenReport(value: unknown): ReportReading {
  const reading = readingOf(value);
  const {report, diagnostics} = reading;
  if (diagnostics.length > 0 && !hasText(report)) {
    throw new LoadError('invalid', diagnostics[0]?.reason);
  }
  return reading;
}

function readingOf(value: unknown): ReportReading {
  try {
    return readReport(value);
  } catch (cause) {
    // A getter of the value's own.
    throw new LoadError('invalid', '', cause);
  }
}

const hasText = ({children, attachments}: Report): boolean =>
  attachments.length > 0 || children.some((node) => textOf(node).trim() !== '');
