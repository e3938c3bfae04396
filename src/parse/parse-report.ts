import type {Root} from 'hast';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import type {SourceReading} from '../source/line.js';
import {type ReadHastOptions, readHast} from '../source/read-hast.js';
import {readText} from '../source/read-text.js';
import {takeContents} from './contents.js';
import {keepDecimalOutline} from './decimals.js';
import {setFurnitureAside} from './furniture.js';
import {unwrapLines} from './hard-wrap.js';
import {classifyRows} from './headings.js';
import {setPagesAside} from './page-furniture.js';
import {rowOf} from './row.js';
import {growTree} from './sections.js';
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
    return parseReading(readHast(source, options), options);
  throw new TypeError('parseReport reads a string or the root of a hast tree.');
}

/** The report that the lines of a source make. */
export function parseReading(
  reading: SourceReading,
  options: ParseOptions = {},
): ParseResult {
  const site = setFurnitureAside(reading.lines);
  const pages = setPagesAside(site.lines);
  const lines = mendTornLines(unwrapLines(pages.lines));
  const contents = takeContents(lines.map(rowOf));
  const rows = keepDecimalOutline(contents.rows);
  const entries = classifyRows(rows, contents.printed);
  const report: Report = {
    type: 'report',
    lang: options.lang ?? 'zh-Hans',
    fields: {title: null},
    children: growTree(entries, ''),
    attachments: [],
    furniture: reading.furniture.concat(
      site.furniture,
      pages.furniture,
      contents.furniture,
    ),
  };
  return {report, diagnostics: reading.diagnostics};
}
