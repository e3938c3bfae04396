import {constants, deflateRawSync} from 'node:zlib';
import {adler32} from '../../src/script/tables/inflate.js';
import {headerSize} from '../../src/script/tables/open-table.js';

/**
 * The file of a compiled table: a zlib stream (RFC 1950) of what
 * src/script/tables/open-table describes. Each stream is a block with a code
 * of its own, and nothing else of DEFLATE is used: so the same zlib calls give
 * the same bytes in every version of Node.
 */
export function packStreams(
  tableOf: readonly number[],
  streams: readonly (readonly number[])[],
  raw: Uint8Array,
): Uint8Array {
  const packed = streams.map(pack);
  const head = Buffer.alloc(headerSize + streams.length * 4);
  head.writeUInt16BE(tableOf.length);
  head[2] = streams.length;
  const count = packed.map(({shift, bytes}) => bytes.length << shift);
  head.writeUInt32BE(
    count.reduce((a, b) => a + b, 0),
    3,
  );
  packed.forEach(({shift, bytes}, i) => {
    head.writeUInt32BE((shift << 24) | bytes.length, headerSize + i * 4);
  });
  const parts = [
    Buffer.concat([head, Uint8Array.from(tableOf)]),
    ...packed.map(({bytes}) => bytes),
    raw,
  ];
  const blocks = parts.map((part, i) => block(part, i === parts.length - 1));
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler32(Buffer.concat(parts)));
  return Buffer.concat([Uint8Array.of(0x78, 0x9c), ...blocks, sum]);
}

interface Packed {
  /** Log2 of the symbols in a byte. */
  readonly shift: number;
  readonly bytes: Uint8Array;
}

/** Symbols in bytes, as many in one as makes the block smallest. */
function pack(symbols: readonly number[]): Packed {
  const most = symbols.reduce((a, b) => Math.max(a, b), 0);
  const made = [0, 1, 2, 3]
    .filter((shift) => most < 1 << (8 >> shift))
    .map((shift) => ({shift, bytes: packed(symbols, shift)}));
  const sizes = made.map(({bytes}) => block(bytes, false).length);
  return made[sizes.indexOf(Math.min(...sizes))] as Packed;
}

function packed(symbols: readonly number[], shift: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(symbols.length / (1 << shift)));
  const width = 8 >> shift;
  symbols.forEach((symbol, i) => {
    const at = i >> shift;
    bytes[at] = (bytes[at] ?? 0) | (symbol << ((i - (at << shift)) * width));
  });
  return bytes;
}

function block(bytes: Uint8Array, isLast: boolean): Uint8Array {
  return deflateRawSync(bytes, {
    level: 9,
    memLevel: 9,
    strategy: constants.Z_HUFFMAN_ONLY,
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
  });
}
