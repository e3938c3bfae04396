import {isUtf8} from 'node:buffer';
import {isRecord} from '../model/read-report.js';
import {isScriptTag} from '../model/script-tag.js';
import {
  parseSelected,
  type SelectedSourceOptions,
} from '../parse/parse-selected.js';
import {sourceFormats} from '../parse/parse-source.js';
import {type RawLine, splitLines} from './split-lines.js';
import {type ExitCode, exitCodes, type Terminal, write} from './terminal.js';

/** Bytes of a record: far beyond any document, and no engine's whole memory. */
const recordLimit = 256 * 1024 * 1024;

/**
 * Reads records `{id, source, format}` line by line and writes a line `{id,
 * report, diagnostics}` for each, in order, one in memory at a time. A record
 * that can't be read becomes a line `{id, error}` and the run goes on. The
 * selector is for records that have none of their own.
 */
export async function parseRecords(
  {stdin, stdout, stderr}: Terminal,
  selector?: string,
): Promise<ExitCode> {
  let failed = 0;
  for await (const line of splitLines(stdin, recordLimit)) {
    const result = parseLine(line, selector);
    if (result === null) continue;
    if ('error' in result) failed++;
    await write(stdout, `${JSON.stringify(result)}\n`);
  }
  if (failed === 0) return exitCodes.ok;
  await write(stderr, `${failed} records could not be read.\n`);
  return exitCodes.content;
}

/** What a line becomes; null for an empty one. */
function parseLine(line: RawLine, selector: string | undefined): object | null {
  if ('tooLong' in line) {
    const error = `Line ${line.number} is longer than ${recordLimit} bytes.`;
    return {id: null, error};
  }
  if (!isUtf8(line.bytes)) {
    const error = `Line ${line.number} is not UTF-8; JSON is written in it.`;
    return {id: null, error};
  }
  const text = line.bytes
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trim();
  if (text === '') return null;
  const record = recordIn(text);
  if (typeof record === 'string') {
    return {id: null, error: `Line ${line.number} ${record}.`};
  }
  const {id = null, source} = record;
  try {
    if (typeof source !== 'string') {
      throw new TypeError('The source of a record is a string.');
    }
    return {id, ...parseSelected(source, optionsOf({selector, ...record}))};
  } catch (error) {
    return {id, error: `Line ${line.number}: ${(error as Error).message}`};
  }
}

/** The record in a line, or what is wrong with it. */
function recordIn(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : 'is not a JSON object';
  } catch {
    return 'is not JSON';
  }
}

function optionsOf({
  format = 'text',
  lang,
  selector,
}: Readonly<Record<string, unknown>>): SelectedSourceOptions {
  const known = sourceFormats.find((name) => name === format);
  if (!known) {
    throw new TypeError(
      `The format of a record is ${sourceFormats.join(', ')}, not ${String(format)}.`,
    );
  }
  if (selector !== undefined && typeof selector !== 'string') {
    throw new TypeError('The selector of a record is a string.');
  }
  return {
    format: known,
    ...(isScriptTag(lang) ? {lang} : {}),
    ...(selector === undefined ? {} : {selector}),
  };
}
