import {Readable, Writable} from 'node:stream';
import {main} from '../../src/cli/main.js';

/** What a command line printed, and how it ended. */
export async function run(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  url = new URL('../../src/cli.ts', import.meta.url),
): Promise<{
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}> {
  const stdout = new Sink();
  const stderr = new Sink();
  const input = Readable.from([Buffer.from(stdin)]);
  const program = {version: '1.2.3', url};
  const code = await main(args, {stdin: input, stdout, stderr}, program);
  return {code, stdout: stdout.text, stderr: stderr.text};
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
