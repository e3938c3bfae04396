import {toHtml} from '../format/to-html.js';
import {toJson} from '../format/to-json.js';
import type {ScriptTag} from '../model/script-tag.js';
import type {SourceScript} from '../script/converter.js';
import {loadConverter} from '../script/load-converter.js';
import {detectScript} from '../source/detect-script.js';
import {
  type Call,
  fileOf,
  formatOption,
  parseInput,
  scriptOption,
} from './command.js';
import {explain} from './explain.js';
import {type Input, readInput} from './read-input.js';
import {type ExitCode, exitCodes, UsageError, write} from './terminal.js';

/**
 * Prints a document in another script: text and Markdown as they are but for
 * their characters, HTML and JSON as the report that they hold.
 */
export async function convert(call: Call): Promise<ExitCode> {
  const {values, terminal} = call;
  const to = scriptOption('--script', values.script);
  if (!to)
    throw new UsageError('Say which script to convert to: --script TAG.');
  const format = formatOption(values.format);
  const input = await readInput(fileOf(call), format, terminal);
  const lang = scriptOption('--lang', values.lang);
  if (values.explain) {
    const {script: _, ...unconverted} = values;
    const {report} = await parseInput(input, unconverted);
    await write(terminal.stdout, await explain(report, to));
    return exitCodes.ok;
  }
  if (input.format === 'text' || input.format === 'markdown') {
    const converter = await loadConverter({
      from: lang ?? scriptIn(input, to),
      to,
    });
    await write(terminal.stdout, converter.convert(input.text));
    return exitCodes.ok;
  }
  const {report} = await parseInput(input, values);
  await write(
    terminal.stdout,
    input.format === 'json' ? toJson(report) : `${toHtml(report)}\n`,
  );
  return exitCodes.ok;
}

/**
 * What the characters of a document are to be read as; a text too short to
 * show its script is in another one than it is converted to.
 */
function scriptIn({text}: Input, to: ScriptTag): SourceScript {
  const {mixed, disguised, tag} = detectScript(text);
  if (mixed) return 'mixed';
  if (disguised) return 'disguised';
  return tag ?? (to === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
}
