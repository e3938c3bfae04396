import {isScriptTag, type ScriptTag, scriptTags} from '../model/script-tag.js';
import type {ParseResult} from '../parse/parse-report.js';
import {
  checkSelector,
  parseSelected,
  SelectorError,
} from '../parse/parse-selected.js';
import {type SourceFormat, sourceFormats} from '../parse/parse-source.js';
import {convertTo} from '../script/convert-to.js';
import {normaliseScriptTag} from '../script/tags.js';
import type {OptionName, OptionValues} from './options.js';
import {type Input, readInput} from './read-input.js';
import {
  type ExitCode,
  exitCodes,
  type Terminal,
  UsageError,
} from './terminal.js';

/** A command of `policy-report`. */
export interface Command {
  readonly name: string;
  /** What stands after its name in the help. */
  readonly operands: string;
  readonly help: string;
  readonly options: readonly OptionName[];
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** A command as it was called. */
export interface Call {
  readonly values: OptionValues;
  readonly files: readonly string[];
  readonly terminal: Terminal;
  /** The module of the program, which worker threads run too. */
  readonly program: URL;
}

/** Options of every command that reads a document. */
export const inputOptions = ['format', 'selector', 'lang', 'script'] as const;

/** The one document that a command was called with, read and parsed. */
export async function parseOne(
  call: Call,
): Promise<ParseResult & {readonly input: Input}> {
  return parseFile(fileOf(call), call);
}

/** The one file that a command was called with. */
export function fileOf({files}: Pick<Call, 'files'>): string {
  const [file, ...more] = files;
  if (file !== undefined && more.length === 0) return file;
  throw new UsageError(
    file === undefined
      ? 'Name a file, or - for standard input.'
      : `Name one file, not ${files.length}.`,
  );
}

/** A document, read, parsed and, with `--script`, converted. */
export async function parseFile(
  file: string,
  {
    values,
    terminal,
  }: Pick<Call, 'values'> & {readonly terminal: Pick<Terminal, 'stdin'>},
): Promise<ParseResult & {readonly input: Input}> {
  const format = formatOption(values.format);
  return parseInput(await readInput(file, format, terminal), values);
}

/** A document that is read already, parsed and, with `--script`, converted. */
export async function parseInput(
  input: Input,
  values: OptionValues,
): Promise<ParseResult & {readonly input: Input}> {
  const lang = scriptOption('--lang', values.lang);
  const script = scriptOption('--script', values.script);
  const selector = selectorOption(values.selector);
  const result = sayingSelector(() =>
    parseSelected(input.text, {
      format: input.format,
      ...(selector === undefined ? {} : {selector}),
      ...(lang ? {lang} : {}),
    }),
  );
  if (!script) return {...result, input};
  return {...result, report: await convertTo(result.report, script), input};
}

/** The format that `--format` names. */
export function formatOption(
  value: string | undefined,
): SourceFormat | undefined {
  if (value === undefined) return undefined;
  const format = sourceFormats.find((name) => name === value);
  if (format) return format;
  throw new UsageError(
    `--format is ${sourceFormats.join(', ')}, not ${value}.`,
  );
}

/** A script tag that an option gives, in any of the forms people write. */
export function scriptOption(
  option: string,
  value: string | undefined,
): ScriptTag | undefined {
  if (value === undefined) return undefined;
  const tag = isScriptTag(value) ? value : normaliseScriptTag(value);
  if (tag) return tag;
  throw new UsageError(`${option} is ${scriptTags.join(', ')}, not ${value}.`);
}

/** The selector that `--selector` gives. */
export function selectorOption(value: string | undefined): string | undefined {
  if (value !== undefined) sayingSelector(() => checkSelector(value));
  return value;
}

/** Runs what reads a selector; one that cannot be read is a wrong option. */
function sayingSelector<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new UsageError(`--selector: ${error.message}`);
  }
}

/** The exit code that the remarks about a document ask for. */
export function exitCodeOf({diagnostics}: ParseResult): ExitCode {
  return diagnostics.some(({severity}) => severity === 'error')
    ? exitCodes.content
    : exitCodes.ok;
}
