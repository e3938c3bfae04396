import type {Report} from '../model/nodes.js';
import {visit} from '../model/visit.js';

/**
 * What is put before the ids of a report so that no other element of the page
 * has one of them: the one there is where they are free. Of two readers in one
 * page the ids of the first one stand.
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

/** Whether an id of a report is in the page already, outside its reader. */
function isTaken(report: Report, reader: Element, prefix: string): boolean {
  let found = false;
  visit(report, (node) => {
    if (found) return 'skip';
    if ('id' in node) {
      const other = document.getElementById(prefix + node.id);
      found = other !== null && !reader.contains(other);
    }
    // A paragraph's words have no ids.
    return node.type === 'paragraph' ? 'skip' : undefined;
  });
  return found;
}
