import type {Command} from './command.js';
import {commands} from './commands.js';
import {type OptionName, optionTable} from './options.js';

/** What `policy-report --help` prints. */
export function help(): string {
  const rows = commands.map(
    ({name, operands, help: text}) =>
      [`policy-report ${name} ${operands}`, text] as const,
  );
  return [
    'Reads Chinese government reports: plain text, HTML, Markdown or JSON.',
    '',
    table(rows),
    '',
    'FILE is a name, or - for standard input. Results go to standard output,',
    'remarks about the document to standard error, as FILE:LINE RULE REASON.',
    'Ends with 0; with 1 when a document has an error; with 2 when the command',
    'was not understood. policy-report COMMAND --help lists the options.',
    '',
  ].join('\n');
}

/** What `policy-report COMMAND --help` prints. */
export function helpOf({name, operands, help: text, options}: Command): string {
  const rows = [...options, 'help' as const].map((option) => optionRow(option));
  return [
    `policy-report ${name} ${operands}: ${text}`,
    '',
    table(rows),
    '',
  ].join('\n');
}

function optionRow(name: OptionName): readonly [string, string] {
  const row = optionTable[name];
  const value = 'value' in row ? ` ${row.value}` : '';
  return [`--${name}${value}`, row.help];
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows
    .map(([left, right]) => `  ${left.padEnd(width)}${right}`)
    .join('\n');
}
