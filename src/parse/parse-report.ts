import type {Root} from 'hast';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Attachment, Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import {detectScript} from '../source/detect-script.js';
import type {Line, SourceReading} from '../source/line.js';
import {type ReadHastOptions, readHast} from '../source/read-hast.js';
import {readText} from '../source/read-text.js';
import {joinPrinted, takeContents} from './contents.js';
import {setFurnitureAside} from './furniture.js';
import {measureOf, unwrapLines} from './hard-wrap.js';
import type {Surroundings} from './headings.js';
import {setPagesAside} from './page-furniture.js';
import {parseDocument} from './parse-document.js';
import {type Part, partsOf} from './parts.js';
import {readOwnHast} from './read-own-hast.js';
import {rowOf} from './row.js';
import {mendTornLines} from './torn-lines.js';

/** What the caller knows about a source. */
export interface ParseOptions {
  /** Script of the text; found in the text itself when left out. */
  readonly lang?: ScriptTag;
}

/** A report, and what an editor of its page should know. */
export interface ParseResult {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

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
  if (typeof source === 'string')
    return parseReading(readText(source), options);
  if (source?.type === 'root')
    return (
      readOwnHast(source) ?? parseReading(readHast(source, options), options)
    );
  throw new TypeError('parseReport reads a string or the root of a hast tree.');
}

/** The report that the lines of a source make. */
export function parseReading(
  reading: SourceReading,
  options: ParseOptions = {},
): ParseResult {
  const site = setFurnitureAside(reading.lines);
  const measure = measureOf(site.lines);
  const pages = setPagesAside(site.lines, measure);
  const contents = takeContents(pages.lines);
  const {printed} = contents;
  const lines = mendTornLines(unwrapLines(contents.lines, measure, printed));
  const rows = joinPrinted(lines.map(rowOf), printed);
  const [main, ...others] = partsOf(rows);
  const document = parseDocument(main?.rows ?? [], '', {printed});
  const {fields, children} = document;
  const annexed = document.genre;
  const report: Report = {
    type: 'report',
    lang: options.lang ?? detectScript(sampleOf(lines)).tag ?? 'zh-Hans',
    fields: site.provenance ? {...fields, provenance: site.provenance} : fields,
    children,
    attachments: attachmentsOf(others, {printed, annexed}),
    furniture: reading.furniture.concat(
      site.furniture,
      pages.furniture,
      contents.furniture,
    ),
  };
  return {report, diagnostics: reading.diagnostics};
}

function attachmentsOf(
  parts: readonly Part[],
  surroundings: Surroundings,
): readonly Attachment[] {
  const counts = {attachment: 0, enclosure: 0, main: 0};
  return parts.map(({kind, label, rows}) => {
    counts[kind] += 1;
    const id = `${kind === 'enclosure' ? 'enc' : 'att'}${counts[kind]}`;
    const {fields, children} = parseDocument(rows, id, surroundings);
    return {
      type: 'attachment',
      kind: kind === 'enclosure' ? 'enclosure' : 'attachment',
      id,
      label,
      fields,
      children,
    };
  });
}

/** As much of a text as shows its script. */
function sampleOf(lines: readonly Line[]): string {
  let sample = '';
  for (const line of lines) {
    if (sample.length > 6000) break;
    if (line.kind === 'text') sample += line.text.slice(0, 1000);
  }
  return sample;
}
