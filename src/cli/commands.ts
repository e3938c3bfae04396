import {toJson} from '../format/to-json.js';
import {toMarkdown} from '../format/to-markdown.js';
import {toText} from '../format/to-text.js';
import type {ParseResult} from '../parse/parse-report.js';
import {check} from './check.js';
import {
  type Call,
  type Command,
  exitCodeOf,
  inputOptions,
  parseOne,
  selectorOption,
} from './command.js';
import {convert} from './convert.js';
import {parseRecords} from './ndjson.js';
import {outlineJson} from './outline-json.js';
import {outlineText} from './outline-text.js';
import {diagnosticLine} from './print-diagnostics.js';
import {renderFolder} from './render-folder.js';
import {renderReader} from './render-reader.js';
import {type ExitCode, UsageError, write} from './terminal.js';

/** The commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'outline',
    operands: 'FILE',
    help: 'print the headings of a report',
    options: ['json', ...inputOptions],
    run: (call) =>
      print(call, ({report}) =>
        call.values.json
          ? `${JSON.stringify(outlineJson(report), null, 2)}\n`
          : outlineText(report),
      ),
  },
  {
    name: 'parse',
    operands: 'FILE',
    help: 'print a report as JSON; --ndjson: many from standard input',
    options: ['ndjson', ...inputOptions],
    run: (call) =>
      call.values.ndjson
        ? parseRecords(call.terminal, selectorOption(call.values.selector))
        : print(call, ({report}) => toJson(report)),
  },
  {
    name: 'html',
    operands: 'FILE | DIR --out DIR',
    help: 'print a report as an HTML page; or a page for each file of a folder',
    options: [
      'out',
      'force',
      'fragment',
      'scripts',
      'heading',
      'heading-level',
      'id-prefix',
      ...inputOptions,
    ],
    run: (call) => {
      const {out} = call.values;
      return out === undefined
        ? print(call, ({report}) => renderReader(report, call.values))
        : renderFolder(folderOf(call), out, call);
    },
  },
  {
    name: 'markdown',
    operands: 'FILE',
    help: 'print a report as Markdown',
    options: [...inputOptions],
    run: (call) => print(call, ({report}) => toMarkdown(report)),
  },
  {
    name: 'text',
    operands: 'FILE',
    help: 'print a report as plain text',
    options: [...inputOptions],
    run: (call) => print(call, ({report}) => toText(report)),
  },
  {
    name: 'convert',
    operands: 'FILE --script TAG',
    help: 'print a document in another script, as it is written otherwise',
    options: ['explain', ...inputOptions],
    run: convert,
  },
  {
    name: 'check',
    operands: 'FILE…',
    help: 'print what an editor should mend in documents',
    options: ['json', ...inputOptions],
    run: check,
  },
];

/** Reads a document, writes what is made of it, and the remarks about it. */
async function print(
  call: Call,
  make: (result: ParseResult) => string | Promise<string>,
): Promise<ExitCode> {
  const result = await parseOne(call);
  const {stdout, stderr} = call.terminal;
  await write(stdout, await make(result));
  for (const diagnostic of result.diagnostics) {
    await write(stderr, diagnosticLine(result.input.name, diagnostic));
  }
  return exitCodeOf(result);
}

function folderOf({files}: Call): string {
  const [folder, ...more] = files;
  if (folder !== undefined && more.length === 0) return folder;
  throw new UsageError('Name one folder before --out DIR.');
}
