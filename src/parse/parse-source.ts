import type {Root} from 'hast';
import {hastFromHtml} from '../source/hast-from-html.js';
import {hastFromMarkdown} from '../source/hast-from-markdown.js';
import type {ReadHastOptions} from '../source/read-hast.js';
import {
  type ParseOptions,
  type ParseResult,
  parseReport,
} from './parse-report.js';
import {readJson} from './read-json.js';

/** What a source is written in. */
export const sourceFormats = ['text', 'html', 'markdown', 'json'] as const;

export type SourceFormat = (typeof sourceFormats)[number];

export interface SourceOptions extends ParseOptions, ReadHastOptions {
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
  const {format = 'text'} = options;
  if (typeof source !== 'string') return parseReport(source, options);
  switch (format) {
    case 'text':
      return parseReport(source, options);
    case 'html':
      return parseReport(hastFromHtml(source), options);
    case 'markdown':
      return parseReport(hastFromMarkdown(source), options);
    case 'json':
      return readJson(source);
    default:
      throw new TypeError(
        `A source is in ${sourceFormats.join(', ')}, not ${String(format satisfies never)}.`,
      );
  }
}
