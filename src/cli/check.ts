import type {Diagnostic} from '../model/diagnostic.js';
import {type Call, exitCodeOf, parseFile} from './command.js';
import {diagnosticLine} from './print-diagnostics.js';
import {
  type ExitCode,
  exitCodes,
  InputError,
  UsageError,
  write,
} from './terminal.js';

/** Prints the remarks about documents, one a line, or all as one JSON list. */
export async function check(call: Call): Promise<ExitCode> {
  const {files, terminal, values} = call;
  if (files.length === 0) throw new UsageError('Name a file to check.');
  let code: ExitCode = exitCodes.ok;
  const found: (Diagnostic & {readonly file: string})[] = [];
  for (const file of files) {
    const result = await checkFile(file, call);
    if (result.code !== exitCodes.ok) code = result.code;
    if (values.json) {
      for (const item of result.diagnostics) found.push({file, ...item});
      continue;
    }
    for (const diagnostic of result.diagnostics) {
      await write(terminal.stdout, diagnosticLine(file, diagnostic));
    }
  }
  if (values.json) {
    await write(terminal.stdout, `${JSON.stringify(found, null, 2)}\n`);
  }
  return code;
}

async function checkFile(
  file: string,
  call: Call,
): Promise<{
  readonly code: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
}> {
  try {
    const result = await parseFile(file, call);
    return {code: exitCodeOf(result), diagnostics: result.diagnostics};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const {reason} = error;
    return {
      code: exitCodes.content,
      diagnostics: [{rule: 'not-read', severity: 'error', reason, line: null}],
    };
  }
}
