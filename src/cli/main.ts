import {commands} from './commands.js';
import {help, helpOf} from './help.js';
import {readOptions} from './options.js';
import {
  type ExitCode,
  exitCodes,
  InputError,
  type Terminal,
  UsageError,
  write,
} from './terminal.js';

/** The program that was called. */
export interface Program {
  readonly version: string;
  /** Its module, which worker threads run too. */
  readonly url: URL;
}

/**
 * Carries out a command line (without the program's name) and says how it
 * ended. Errors of the caller and of documents become a sentence on standard
 * error; anything else is a bug of ours and is thrown.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  program: Program,
): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal, program);
  } catch (error) {
    if (error instanceof UsageError) {
      const hint = 'policy-report --help lists what can be asked for.';
      await write(terminal.stderr, `${error.message}\n${hint}\n`);
      return exitCodes.usage;
    }
    if (error instanceof InputError) {
      await write(terminal.stderr, `${error.message}\n`);
      return exitCodes.content;
    }
    throw error;
  }
}

async function dispatch(
  args: readonly string[],
  terminal: Terminal,
  program: Program,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('Name a command.');
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(terminal.stdout, help());
    return exitCodes.ok;
  }
  if (name === '--version' || name === '-v') {
    await write(terminal.stdout, `${program.version}\n`);
    return exitCodes.ok;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(`There is no command ${name}.`);
  const {values, files} = readOptions(rest, command.options);
  if (values.help) {
    await write(terminal.stdout, helpOf(command));
    return exitCodes.ok;
  }
  return command.run({values, files, terminal, program: program.url});
}
