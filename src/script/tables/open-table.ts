import {SymbolReader, symbolCount} from './symbol-coder.js';

/** A compiled table that can't be used: missing, damaged or of another build. */
export class ScriptTableError extends Error {
  override readonly name = 'ScriptTableError';
}

/**
 * Opens the file of a compiled table: a checksum of what follows, where the
 * raw bits begin, the frequency tables, the symbols, the raw bits.
 *
 *     | checksum 4 | raw at 4 | contexts 2 | tables 1 | table of each context |
 *     | 64 frequencies of each table, variable length | symbols | raw bits |
 */
export function openTable(bytes: Uint8Array): SymbolReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerSize || view.getUint32(0) !== checksumOf(bytes, 4)) {
    throw new ScriptTableError(
      'The script table is damaged: its checksum is not that of its bytes. ' +
        'It was cut short or changed on its way; load the page again.',
    );
  }
  const count = view.getUint16(8);
  const frequency = new Uint16Array((bytes[10] as number) * symbolCount);
  const at = readFrequencies(bytes, headerSize + count, frequency);
  const tableOf = bytes.subarray(headerSize, headerSize + count);
  return new SymbolReader(bytes, at, view.getUint32(4), tableOf, frequency);
}

export const headerSize = 11;

/**
 * A promise of a table's module. Rejects with a {@link ScriptTableError} when
 * it can't be had.
 */
export function importTable<Module>(
  name: string,
  module: () => Promise<Module>,
): Promise<Module> {
  return module().catch((cause: unknown) => {
    throw new ScriptTableError(
      `The script table ${name} could not be loaded. It lies beside the ` +
        'script of the reader and must be copied with it.',
      {cause},
    );
  });
}

/** The bytes of a module's base64. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/**
 * Reads frequencies: a byte below 128 is one, below 192 a run of up to 64
 * zeros; from there two bytes hold one.
 */
function readFrequencies(
  bytes: Uint8Array,
  start: number,
  frequency: Uint16Array,
): number {
  let at = start;
  for (let i = 0; i < frequency.length; ) {
    const byte = bytes[at++] as number;
    if (byte < 128) frequency[i++] = byte;
    else if (byte < 192) i += byte - 127;
    else frequency[i++] = ((byte - 192) << 8) | (bytes[at++] as number);
  }
  return at;
}

/** Adler-32 of the bytes from an offset on (RFC 1950). */
export function checksumOf(bytes: Uint8Array, from: number): number {
  let a = 1;
  let b = 0;
  for (let i = from; i < bytes.length; ) {
    const end = Math.min(i + 3800, bytes.length); // the sums fit 32 bits
    for (; i < end; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
