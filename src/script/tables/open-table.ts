import {ScriptTableError} from './import-table.js';
import {SymbolReader} from './symbol-coder.js';

/**
 * Opens the file of a compiled table: base64 of a zlib stream (RFC 1950), which
 * the browser itself unpacks and checks. In it stand, numbers high byte first:
 *
 *     | contexts 2 | streams 1 | symbols 4 | of each stream: log2 of the symbols
 *     in a byte 1, bytes 3 | stream of each context 1 | streams | raw bits |
 *
 * Rejects with a {@link ScriptTableError} when the file was damaged.
 */
export async function openTable(base64: string): Promise<SymbolReader> {
  const bytes = await unpack(base64).catch((cause: unknown) => {
    throw new ScriptTableError(
      'A script table was damaged on its way: load the page again.',
      {cause},
    );
  });
  const view = new DataView(bytes.buffer);
  const streams = bytes[2] as number;
  const list = headerSize + streams * 4;
  let from = list + view.getUint16(0);
  const streamOf = bytes.subarray(list, from);
  const symbols = new Uint8Array(view.getUint32(3));
  const at = new Uint32Array(streams);
  for (let i = 0, to = 0; i < streams; i++) {
    const head = view.getUint32(headerSize + i * 4);
    const end = from + (head & 0xffffff);
    at[i] = to;
    to = spread(bytes.subarray(from, end), 8 >> (head >>> 24), symbols, to);
    from = end;
  }
  return new SymbolReader(symbols, streamOf, at, bytes.subarray(from));
}

export const headerSize = 7;

/** Puts each symbol of `width` bits in a byte; gives where they end. */
function spread(
  packed: Uint8Array,
  width: number,
  symbols: Uint8Array,
  at: number,
): number {
  let to = at;
  const mask = (1 << width) - 1;
  for (let i = 0; i < packed.length; i++) {
    for (let bit = 0; bit < 8; bit += width) {
      symbols[to++] = ((packed[i] as number) >> bit) & mask;
    }
  }
  return to;
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
