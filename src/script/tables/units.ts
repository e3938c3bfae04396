/** Units written at once: a call takes so many arguments. */
const windowSize = 8192;
/** From so many units on, a decoder is faster than a call with arguments. */
const decoderPays = 256;

const decoder = new TextDecoder('utf-16le', {ignoreBOM: true});

/** The UTF-16 units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/**
 * A string of units from `from` up to `to`. A decoder would replace lone
 * surrogates: `hasHalves` says that there may be some.
 */
export function stringOf(
  units: Uint16Array,
  from: number,
  to: number,
  hasHalves: boolean,
): string {
  if (to - from >= decoderPays && !hasHalves && isLittleEndian) {
    const bytes = new Uint8Array(units.buffer, from * 2, (to - from) * 2);
    return decoder.decode(bytes);
  }
  let text = '';
  for (let start = from; start < to; start += windowSize) {
    const part = units.subarray(start, Math.min(start + windowSize, to));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
