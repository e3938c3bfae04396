import {SymbolReader, symbolCount} from './symbol-coder.js';

/**
 * Opens the file of a compiled table, in base64: where the raw bits begin, the
 * frequency tables, the symbols, the raw bits.
 *
 *     | raw at 4 | contexts 2 | tables 1 | table of each context 1 |
 *     | 64 frequencies of each table, variable length | symbols | raw bits |
 */
export function openTable(base64: string): SymbolReader {
  const bytes = bytesOf(base64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  const frequency = new Uint16Array((bytes[6] as number) * symbolCount);
  const at = readFrequencies(bytes, headerSize + count, frequency);
  const tableOf = bytes.subarray(headerSize, headerSize + count);
  return new SymbolReader(bytes, at, view.getUint32(0), tableOf, frequency);
}

export const headerSize = 7;

/** The bytes of a module's base64. */
function bytesOf(base64: string): Uint8Array {
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
