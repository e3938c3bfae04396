import {toHtml} from '../format/to-html.js';
import {toJson} from '../format/to-json.js';
import {parseSource} from '../parse/parse-source.js';
import {convertReport} from '../script/convert-report.js';
import {loadConverter} from '../script/load-converter.js';
import {detectScript} from '../source/detect-script.js';
import {type Call, fileOf, formatOption, scriptOption} from './command.js';
import {readInput} from './read-input.js';
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
  if (input.format === 'text' || input.format === 'markdown') {
    const from = lang ?? detectScript(input.text).tag ?? 'zh-Hans';
    const converter = await loadConverter({from, to});
    await write(terminal.stdout, converter.convert(input.text));
    return exitCodes.ok;
  }
  const {report} = parseSource(input.text, {
    format: input.format,
    ...(lang ? {lang} : {}),
  });
  const converter = await loadConverter({from: report.lang, to});
  const converted = convertReport(report, converter);
  await write(
    terminal.stdout,
    input.format === 'json' ? toJson(converted) : `${toHtml(converted)}\n`,
  );
  return exitCodes.ok;
}
