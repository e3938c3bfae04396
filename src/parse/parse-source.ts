import type {Root} from 'hast';
import {hastFromHtml} from '../source/hast-from-html.js';
import {
  type ParseOptions,
  type ParseResult,
  parseReport as parseLines,
} from './parse-report.js';

/** What a source is written in. */
export const sourceFormats = ['text', 'html', 'markdown', 'json'] as const;

export type SourceFormat = (typeof sourceFormats)[number];

export interface SourceOptions extends ParseOptions {
  /** What a string is written in. Default `text`. */
  readonly format?: SourceFormat;
}

/**
 * The report that a source holds: text, HTML, Markdown, our own JSON, or a
 * hast tree. Content never makes it throw; it makes diagnostics.
 *
 * @throws {TypeError} when the source is neither a string nor a hast root, or
 * the format is none of the {@link sourceFormats}.
 */
export function parseSource(
  source: string | Root,
  options: SourceOptions = {},
): ParseResult {
  if (typeof source !== 'string') return parseLines(source, options);
  const {format = 'text'} = options;
  const read = readers[format];
  if (!read) {
    throw new TypeError(
      `The format of a source is ${sourceFormats.join(', ')}, not ${String(format)}.`,
    );
  }
  return read(source, options);
}

/** How each format is read. */
const readers: Readonly<
  Record<SourceFormat, (source: string, options: SourceOptions) => ParseResult>
> = {
  text: parseLines,
  html: (source, options) => parseLines(hastFromHtml(source), options),
};
