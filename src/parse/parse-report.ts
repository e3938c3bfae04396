import type {Root} from 'hast';
import {DiagnosticList} from '../model/diagnostic-list.js';
import type {Attachment, Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import {atOnce, type Steps} from '../model/steps.js';
import {detectScript} from '../source/detect-script.js';
import {readHkscs} from '../source/hkscs.js';
import type {SourceReading} from '../source/line.js';
import {type ReadHastOptions, readHast} from '../source/read-hast.js';
import {readText} from '../source/read-text.js';
import {mendLines} from './mend-lines.js';
import {addNumberingDiagnostics} from './numbering-diagnostics.js';
import {withPageFields} from './page-fields.js';
import {withPageTitle} from './page-title.js';
import {type DocumentReading, parseDocument} from './parse-document.js';
import type {ParseResult} from './parse-result.js';
import {type Part, partsOf} from './parts.js';
import {ownInSteps} from './read-own-hast.js';
import type {Row} from './row.js';
import {splitHeading, structureDiagnostics} from './structure-diagnostics.js';

export type {ParseResult} from './parse-result.js';

/** What the caller knows about a source. */
export interface ParseOptions {
  /** Script of the text; found in the text itself when left out. */
  readonly lang?: ScriptTag;
}

/** `att2` of the second attachment, `enc1` of the first enclosed document. */
const prefixes = {main: '', attachment: 'att', enclosure: 'enc'} as const;

/**
 * The report that a source holds. Content never makes it throw: what it cannot
 * place it keeps as paragraphs and names in the diagnostics.
 *
 * @throws {TypeError} when the source is neither a string nor a hast root.
 */
export function parseReport(
  source: string | Root,
  options: ParseOptions & ReadHastOptions = {},
): ParseResult {
  return atOnce(parseInSteps(source, options));
}

/** The same in steps, for a page that is to answer its reader meanwhile. */
export function* parseInSteps(
  source: string | Root,
  options: ParseOptions & ReadHastOptions = {},
): Steps<ParseResult> {
  if (typeof source === 'string')
    return yield* readingInSteps(readText(source), options);
  if (source?.type === 'root') {
    const own = yield* ownInSteps(source);
    if (own) return own;
    const page = withPageTitle(readHast(source, options));
    return yield* readingInSteps(page, options);
  }
  throw new TypeError('parseReport reads a string or the root of a hast tree.');
}

/** The report that the lines of a source make. */
export function parseReading(
  reading: SourceReading,
  options: ParseOptions = {},
): ParseResult {
  return atOnce(readingInSteps(reading, options));
}

function* readingInSteps(
  reading: SourceReading,
  options: ParseOptions,
): Steps<ParseResult> {
  yield;
  const {lines, diagnostics: privateUse} = readHkscs(reading.lines);
  yield;
  const {rows, printed, ...mended} = yield* mendLines(lines);
  yield;
  const [main, ...others] = partsOf(rows);
  const document = yield* parseDocument(main?.rows ?? [], '', {printed});
  yield;
  const surroundings = {printed, annexed: document.genre};
  const counts = {main: 0, attachment: 0, enclosure: 0};
  const attached: Attached[] = [];
  for (const part of others) {
    counts[part.kind] += 1;
    const id = `${prefixes[part.kind]}${counts[part.kind]}`;
    const own = yield* parseDocument(part.rows, id, surroundings);
    attached.push({part, id, document: own});
    yield;
  }
  const report: Report = {
    type: 'report',
    lang: options.lang ?? detectScript(sampleOf(rows)).tag ?? 'zh-Hans',
    fields: withPageFields(
      document.fields,
      reading.metadata,
      mended.provenance,
    ),
    children: document.children,
    attachments: attached.map(attachmentOf),
    furniture: reading.furniture.concat(mended.furniture),
  };
  const found = new DiagnosticList();
  const {reason, ...split} = splitHeading;
  for (const line of mended.splitHeadings)
    found.add({...split, line}, () => reason);
  for (const remark of structureDiagnostics(report))
    found.add(remark, () => remark.reason);
  for (const {placed} of [document, ...attached.map((own) => own.document)])
    addNumberingDiagnostics(placed, found);
  const diagnostics = [reading.diagnostics, privateUse, found.all()].flat();
  return {report, diagnostics};
}

/** A part of a source that is not the main document, with its reading. */
interface Attached {
  readonly part: Part;
  readonly id: string;
  readonly document: DocumentReading;
}

function attachmentOf({part, id, document}: Attached): Attachment {
  return {
    type: 'attachment',
    kind: part.kind === 'enclosure' ? 'enclosure' : 'attachment',
    id,
    label: part.label,
    fields: document.fields,
    children: document.children,
  };
}

/** As much of a text as shows its script. */
function sampleOf(rows: readonly Row[]): string {
  let sample = '';
  for (const {text} of rows) {
    if (sample.length > 6000) break;
    sample += text.slice(0, 1000);
  }
  return sample;
}
