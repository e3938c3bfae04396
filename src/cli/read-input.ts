import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {Readable} from 'node:stream';
import type {SourceFormat} from '../parse/parse-source.js';
import {decodeBytes} from '../source/decode-bytes.js';
import {InputError, type Terminal} from './terminal.js';

/** A document as text, and what it is written in. */
export interface Input {
  /** As a message names it: the file, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
  readonly format: SourceFormat;
}

/** What the ending of a file's name says it is written in. */
export const formatsOfEndings: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.shtml': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
};

/**
 * The document in a file, or in standard input when the file is `-`, decoded
 * from whatever encoding it is in.
 *
 * @throws {InputError} when there is no such file or it is no text.
 */
export async function readInput(
  file: string,
  given: SourceFormat | undefined,
  {stdin}: Pick<Terminal, 'stdin'>,
): Promise<Input> {
  const name = file === '-' ? '<stdin>' : file;
  const bytes = file === '-' ? await readAll(stdin) : await readBytes(file);
  const decoded = decodeBytes(bytes);
  if (decoded.kind === 'binary') {
    throw new InputError(name, decoded.reason);
  }
  const {text} = decoded;
  const format =
    given ?? formatsOfEndings[extname(file).toLowerCase()] ?? formatOf(text);
  return {name, text, format};
}

/** What text is written in, by how it starts. */
export function formatOf(text: string): SourceFormat {
  const start = text.slice(0, 1000).trimStart();
  if (/^<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s>/])/iu.test(start)) {
    return 'html';
  }
  return /^\{\s*"/u.test(start) ? 'json' : 'text';
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(file, reasonOf(error));
  }
}

/** What a failing file system call means, in words. */
export function reasonOf(error: unknown): string {
  const {code = '', message = String(error)} = error as NodeJS.ErrnoException;
  return fileErrors[code] ?? message;
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder; name a file, or use: html DIR --out DIR.',
  EACCES: 'This file may not be read.',
  ENOSPC: 'The disk is full.',
};

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
