import {unzlibSync} from 'fflate';

/**
 * What a zlib stream holds, for browsers without DecompressionStream (Safari
 * before 16.4). Throws when its checksum is another.
 */
export function inflate(zlib: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(unzlibSync(zlib));
  const {buffer, byteOffset, byteLength} = zlib;
  const sum = new DataView(buffer, byteOffset).getUint32(byteLength - 4);
  if (adler32(bytes) === sum) return bytes;
  throw new Error('The checksum is another.');
}

/** Adler-32 (RFC 1950) of bytes: what a zlib stream ends with. */
export function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}
