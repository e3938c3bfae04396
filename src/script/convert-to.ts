import type {Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import {convertReport} from './convert-report.js';
import {type ConverterOptions, loadConverter} from './load-converter.js';
import {sourceScriptOf} from './source-script.js';

/**
 * A promise of a report in another script, read as what it is: a report in
 * disguise is converted properly even to the script that it claims to be in.
 */
export async function convertTo(
  report: Report,
  to: ScriptTag,
  options: Omit<ConverterOptions, 'from' | 'to'> = {},
): Promise<Report> {
  const from = sourceScriptOf(report);
  return convertReport(report, await loadConverter({...options, from, to}));
}
