import type {Report} from '../model/nodes.js';
import {visit} from '../model/visit.js';
import {detectScript} from '../source/detect-script.js';
import type {SourceScript} from './converter.js';

const known = new WeakMap<Report, SourceScript>();

/**
 * The script that a report has to be read as: its `lang`; `disguised` when its
 * Traditional was made of Simplified character by character; `mixed` when it
 * has both.
 */
export function sourceScriptOf(report: Report): SourceScript {
  const before = known.get(report);
  if (before) return before;
  const {disguised, mixed} = detectScript(textIn(report));
  let script: SourceScript = report.lang;
  if (mixed) script = 'mixed';
  else if (disguised) script = 'disguised';
  known.set(report, script);
  return script;
}

function textIn(report: Report): string {
  const texts: string[] = [];
  visit(report, (node) => {
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts.join('');
}
