import type {Diagnostic} from '../model/diagnostic.js';
import type {Report} from '../model/nodes.js';

/** A text this long is expected to have parts. */
const longText = 30;

/** What an editor should know of a report as a whole. */
export function structureDiagnostics(report: Report): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const {children, fields, attachments} = report;
  const isParted = children.some(
    ({type}) => type === 'section' || type === 'article',
  );
  if (!isParted && children.length > longText)
    diagnostics.push({
      rule: 'unknown-structure',
      severity: 'info',
      reason: `No numbered or marked headings were found in ${children.length} blocks; number them (一、（一）1.) or mark them as headings.`,
      line: null,
    });
  if (fields.title === null && children.length > 0)
    diagnostics.push({
      rule: 'title-missing',
      severity: 'info',
      reason: 'The text has no title; put one on its first line or pass one.',
      line: null,
    });
  const noted = fields.attachmentNotes?.values.length ?? 0;
  const found = attachments.filter(({kind}) => kind === 'attachment').length;
  if (found > 0 && noted > found)
    diagnostics.push({
      rule: 'attachment-missing',
      severity: 'warning',
      reason: `The text announces ${noted} attachments and holds ${found}; add the missing ones or correct the list.`,
      line: null,
    });
  return diagnostics;
}

/** What an editor should know of a heading that line breaks had torn. */
export const splitHeading = {
  rule: 'heading-split',
  severity: 'warning',
  reason: 'A heading is broken over lines; put it on one line.',
} as const;
