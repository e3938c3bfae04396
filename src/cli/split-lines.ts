import type {Readable} from 'node:stream';

/** A line of a stream of bytes, or the place of one that was too long. */
export type RawLine = {readonly number: number} & (
  | {readonly bytes: Buffer}
  | {readonly tooLong: true}
);

/**
 * The lines of a stream, parted at line feeds only: a JSON text may hold
 * U+2028, at which `node:readline` cuts. Holds one line and one chunk at a
 * time; a line beyond `limit` bytes is passed over.
 */
export async function* splitLines(
  stream: Readable,
  limit: number,
): AsyncGenerator<RawLine> {
  let number = 0;
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (): RawLine => {
    number++;
    const line: RawLine =
      length > limit
        ? {number, tooLong: true}
        : {number, bytes: Buffer.concat(pieces)};
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.from(chunk);
    let from = 0;
    for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, to));
      yield take();
      from = to + 1;
    }
    add(bytes.subarray(from));
  }
  if (length > 0) yield take();

  function add(piece: Buffer): void {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  }
}
