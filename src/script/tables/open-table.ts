import {ScriptTableError} from './import-table.js';
import {
  type SymbolCodes,
  SymbolReader,
  shareBits,
  sharesOf,
  symbolCount,
} from './symbol-coder.js';

/** An opened file of a compiled table. */
export interface TableFile {
  /** A reader from the beginning of a part on. */
  part(number: number): SymbolReader;
}

/**
 * Opens the file of a compiled table: base64 of a zlib stream (RFC 1950), which
 * the browser itself unpacks and checks. In it stand, numbers in 7 bits a byte,
 * high ones first, with the top bit where more follow:
 *
 *     | contexts, the code of each | codes, of each its symbols and notes of
 *     their shares | parts, the bytes of each | parts |
 *
 * A part can be read without those before it. Rejects with a
 * {@link ScriptTableError} when the file was damaged.
 */
export async function openTable(base64: string): Promise<TableFile> {
  const bytes = await unpack(base64).catch((cause: unknown) => {
    throw new ScriptTableError(
      'A script table was damaged on its way: load the page again.',
      {cause},
    );
  });
  let at = 0;
  const next = (): number => {
    for (let number = 0; ; ) {
      const byte = bytes[at++] as number;
      number = (number << 7) | (byte & 127);
      if (byte < 128) return number;
    }
  };
  const contexts = next();
  at += contexts;
  const codes = readCodes(next, bytes.subarray(at - contexts, at));
  const ends = [0];
  for (let i = 0, end = 0, count = next(); i < count; i++) {
    end += next();
    ends.push(end);
  }
  const part = (number: number): SymbolReader => {
    const [from = 0, to = 0] = ends.slice(number, number + 2);
    return new SymbolReader(codes, bytes, at + from, at + to);
  };
  return {part};
}

function readCodes(next: () => number, codeOf: Uint8Array): SymbolCodes {
  const count = next();
  const symbols = new Uint8Array(count << shareBits);
  const shares = new Uint16Array(count * symbolCount);
  const starts = new Uint16Array(count * symbolCount);
  for (let code = 0; code < count; code++) {
    const from = code << shareBits;
    let start = 0;
    sharesOf(Array.from({length: next()}, next)).forEach((share, symbol) => {
      symbols.fill(symbol, from + start, from + start + share);
      shares[code * symbolCount + symbol] = share;
      starts[code * symbolCount + symbol] = start;
      start += share;
    });
  }
  return {codeOf, symbols, shares, starts};
}

async function unpack(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const zlib = bytesOf(base64);
  if (typeof DecompressionStream === 'undefined') {
    return (await import('./inflate.js')).inflate(zlib);
  }
  const stream = new Blob([zlib]).stream();
  const unpacked = stream.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The bytes of a module's base64. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
