import {readReport} from '../model/read-report.js';
import type {ParseResult} from './parse-report.js';

/** The report in JSON text; an empty one when it is not JSON. */
export function readJson(text: string): ParseResult {
  try {
    return readReport(JSON.parse(text));
  } catch (error) {
    const {report} = readReport({type: 'report'});
    const reason = `This is not JSON: ${(error as Error).message}.`;
    const rule = 'invalid-report';
    return {
      report,
      diagnostics: [{rule, severity: 'error', reason, line: null}],
    };
  }
}
