import {ScriptTableError} from './import-table.js';
import {
  lookupBits,
  type SymbolCodes,
  SymbolReader,
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
  for (let left = next(), end = 0; left > 0; left--) {
    end += next();
    ends.push(end);
  }
  const endOf = (number: number): number => at + (ends[number] as number);
  return {
    part: (number) =>
      new SymbolReader(codes, bytes, endOf(number), endOf(number + 1)),
  };
}

function readCodes(next: () => number, codeOf: Uint8Array): SymbolCodes {
  const count = next();
  const symbols = new Uint8Array(count << lookupBits);
  const shares = new Uint16Array(count * symbolCount);
  const starts = new Uint16Array(count * symbolCount);
  for (let code = 0; code < count; code++) {
    const from = code << lookupBits;
    const notes = [];
    for (let left = next(); left > 0; left--) notes.push(next());
    let [start, entry, at] = [0, code * symbolCount, from];
    for (const share of sharesOf(notes)) {
      shares[entry] = share;
      starts[entry] = start;
      start += share;
      const end = from + ((start + 3) >> 2);
      symbols.fill(entry & (symbolCount - 1), at, end);
      at = end;
      entry++;
    }
  }
  return {codeOf, symbols, shares, starts};
}

async function unpack(base64: string): Promise<Bytes> {
  const zlib = bytesOf(base64);
  if (typeof DecompressionStream === 'undefined') {
    return (await import('./inflate.js')).inflate(zlib);
  }
  const {body} = new Response(zlib);
  const unpacked = body?.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Since 2025 browsers do it themselves, forty times as fast at first. */
const native = Uint8Array as {fromBase64?: (base64: string) => Bytes};

/** The bytes of a module's base64. */
function bytesOf(base64: string): Bytes {
  if (native.fromBase64) return native.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
