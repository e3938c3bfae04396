import type {Report} from '../model/nodes.js';

/**
 * What is put before the ids of a report so that no other element of the page
 * has them: the one there is where they are free. Of two readers in one page
 * the ids of the first one stand.
 */
export function freePrefix(
  report: Report,
  reader: Element,
  before: string,
): string {
  let prefix = before;
  for (let number = 2; isTaken(report, reader, prefix); number++) {
    prefix = `r${number}-`;
  }
  return prefix;
}

/** Whether the ids of a report are in the page already, outside its reader. */
function isTaken(report: Report, reader: Element, prefix: string): boolean {
  const [first] = report.children;
  const id = first && prefix + first.id;
  const other = id ? document.getElementById(id) : null;
  return other !== null && !reader.contains(other);
}
