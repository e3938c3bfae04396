import {toHtml} from '../format/to-html.js';
import {toHtmlPage} from '../format/to-html-page.js';
import {toJson} from '../format/to-json.js';
import {toText} from '../format/to-text.js';
import type {ParseResult} from '../parse/parse-report.js';
import {
  type Call,
  type Command,
  exitCodeOf,
  inputOptions,
  parseOne,
} from './command.js';
import {htmlOptions} from './html-options.js';
import {outlineJson} from './outline-json.js';
import {outlineText} from './outline-text.js';
import {diagnosticLine} from './print-diagnostics.js';
import type {Input} from './read-input.js';
import {type ExitCode, write} from './terminal.js';

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
    help: 'print a report as JSON',
    options: [...inputOptions],
    run: (call) => print(call, ({report}) => toJson(report)),
  },
  {
    name: 'html',
    operands: 'FILE',
    help: 'print a report as an HTML page',
    options: [
      'fragment',
      'heading',
      'heading-level',
      'id-prefix',
      ...inputOptions,
    ],
    run: (call) => {
      const options = htmlOptions(call.values);
      return print(call, ({report}) =>
        call.values.fragment
          ? `${toHtml(report, options)}\n`
          : toHtmlPage(report, options),
      );
    },
  },
  {
    name: 'text',
    operands: 'FILE',
    help: 'print a report as plain text',
    options: [...inputOptions],
    run: (call) => print(call, ({report}) => toText(report)),
  },
];

/** Reads a document, writes what is made of it, and the remarks about it. */
async function print(
  call: Call,
  make: (result: ParseResult & {readonly input: Input}) => string,
): Promise<ExitCode> {
  const result = await parseOne(call);
  const {stdout, stderr} = call.terminal;
  await write(stdout, make(result));
  for (const diagnostic of result.diagnostics) {
    await write(stderr, diagnosticLine(result.input.name, diagnostic));
  }
  return exitCodeOf(result);
}
