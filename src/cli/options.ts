import {parseArgs} from 'node:util';
import {UsageError} from './terminal.js';

/** An option of a command line. */
interface OptionRow {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly help: string;
}

/** Every option that some command has. */
export const optionTable = {
  format: {
    type: 'string',
    value: 'FORMAT',
    help: 'text, html, markdown or json; else by the name of the file',
  },
  lang: {
    type: 'string',
    value: 'TAG',
    help: 'script of the text: zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK',
  },
  selector: {
    type: 'string',
    value: 'CSS',
    help: 'element of an HTML page that holds the report; else it is found',
  },
  script: {
    type: 'string',
    value: 'TAG',
    help: 'convert to this script, by the official-usage lexicon and OpenCC',
  },
  scripts: {
    type: 'string',
    value: 'TAGS',
    help: 'make a reader that converts to these (zh-Hans,zh-TW) without a dictionary',
  },
  explain: {
    type: 'boolean',
    help: 'list what the conversion changes, with the words that decided',
  },
  json: {type: 'boolean', help: 'write JSON'},
  fragment: {
    type: 'boolean',
    help: 'only the <article>, to be put into a page',
  },
  heading: {
    type: 'string',
    value: 'TEXT',
    help: 'title to show when the report has none',
  },
  'heading-level': {
    type: 'string',
    value: 'N',
    help: 'level of the title, 1 to 6 (1 in a page, 2 in a fragment)',
  },
  'id-prefix': {type: 'string', value: 'TEXT', help: 'put before every id'},
  ndjson: {
    type: 'boolean',
    help: 'read records {id, source, format, selector}, one a line, from standard input',
  },
  out: {type: 'string', value: 'DIR', help: 'folder for the pages of a folder'},
  force: {type: 'boolean', help: 'render also what has a newer page'},
  help: {type: 'boolean', help: 'say this'},
} as const satisfies Readonly<Record<string, OptionRow>>;

export type OptionName = keyof typeof optionTable;

export type OptionValues = {
  readonly [Name in OptionName]?: (typeof optionTable)[Name]['type'] extends 'string'
    ? string
    : boolean;
};

/**
 * The options and files of a command line.
 *
 * @throws {UsageError} for an option that the command does not have.
 */
export function readOptions(
  args: readonly string[],
  names: readonly OptionName[],
): {readonly values: OptionValues; readonly files: readonly string[]} {
  const options = Object.fromEntries(
    names.map((name) => [name, {type: optionTable[name].type}]),
  );
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {...options, help: {type: 'boolean', short: 'h'}},
      allowPositionals: true,
    });
    return {values: values as OptionValues, files: positionals};
  } catch (error) {
    throw new UsageError(inWords(error as Error));
  }
}

/** What Node says of an option, in a sentence of ours. */
const complaints: readonly {
  readonly pattern: RegExp;
  readonly says: (option: string) => string;
}[] = [
  {pattern: /^Unknown option/, says: (option) => `There is no ${option} here.`},
  {pattern: /argument missing/, says: (option) => `${option} needs a value.`},
  {
    pattern: /does not take an argument/,
    says: (option) => `${option} takes no value.`,
  },
];

function inWords({message}: Error): string {
  const option = /--?[a-z][a-z-]*/u.exec(message)?.[0] ?? '';
  const complaint = complaints.find(({pattern}) => pattern.test(message));
  return complaint && option !== '' ? complaint.says(option) : message;
}
