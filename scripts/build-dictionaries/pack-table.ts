import {constants, deflateRawSync} from 'node:zlib';
import {adler32} from '../../src/script/tables/inflate.js';

/**
 * The file of a compiled table: a zlib stream (RFC 1950) of what
 * src/script/tables/open-table describes. Its head is deflated with a code
 * alone, so that the same zlib calls give the same bytes in every version of
 * Node; the parts, which nothing makes smaller, are stored.
 */
export function packTable(
  codeOf: readonly number[],
  codes: readonly (readonly number[])[],
  parts: readonly Uint8Array[],
): Uint8Array {
  const heads = [
    [...sevenBits(codeOf.length), ...codeOf],
    [codes.length, ...codes.flatMap((notes) => [notes.length, ...notes])],
    [
      ...sevenBits(parts.length),
      ...parts.flatMap(({length}) => sevenBits(length)),
    ],
  ].map((head) => Uint8Array.from(head));
  const body = Buffer.concat(parts);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler32(Buffer.concat([...heads, body])));
  return Buffer.concat([
    Uint8Array.of(0x78, 0x9c),
    ...heads.map(deflated),
    ...stored(body),
    sum,
  ]);
}

function deflated(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, {
    level: 9,
    memLevel: 9,
    strategy: constants.Z_HUFFMAN_ONLY,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
}

/** A number in bytes of 7 bits, high ones first; the top bit: more follow. */
function sevenBits(number: number): number[] {
  const bytes = [number & 127];
  for (let rest = number >> 7; rest > 0; rest >>= 7) {
    bytes.unshift((rest & 127) | 128);
  }
  return bytes;
}

/** Blocks of bytes as they are (RFC 1951, 3.2.4), the last one marked. */
function stored(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 0xffff) {
    const part = bytes.subarray(at, at + 0xffff);
    const head = Buffer.alloc(5);
    head[0] = at + part.length === bytes.length ? 1 : 0;
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(0xffff - part.length, 3);
    blocks.push(head, part);
  }
  return blocks;
}
