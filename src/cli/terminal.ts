import type {Readable, Writable} from 'node:stream';

/** Where a command reads from and writes to. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** What a command answers to the shell. */
export const exitCodes = {
  ok: 0,
  /** Something in a document is wrong, or a document can't be read. */
  content: 1,
  /** The command was not understood. */
  usage: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command line that can't be carried out; its message says why. */
export class UsageError extends Error {}

/** A document that can't be read; its message names it and says why. */
export class InputError extends Error {
  constructor(
    file: string,
    /** Why, without the name of the file. */
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/** Writes text and waits while the reader at the other end is slow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error) => {
      stream.off('drain', settle);
      stream.off('close', settle);
      stream.off('error', settle);
      if (error) reject(error);
      else resolve();
    };
    stream.on('drain', settle).on('close', settle).on('error', settle);
  });
}
