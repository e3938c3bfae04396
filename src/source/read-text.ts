import type {LineHints, SourceReading, TextLine} from './line.js';

/** Blanks of Chinese text: what `\s` knows, and the zero-width ones. */
const outerBlanks = /^[\s\u200b\u2060\u00ad]+|[\s\u200b\u2060\u00ad]+$/g;
const otherLineEnds = /\r\n?|[\u2028\u2029\f\v\u0085]/g;

/**
 * The lines of a plain text: one per line of the source that holds a character,
 * trimmed of outer blanks, with the indent and the empty lines before it as
 * hints.
 */
export function readText(text: string): SourceReading {
  const source = text.replace(otherLineEnds, '\n');
  const lines: TextLine[] = [];
  let blankBefore = 0;
  let start = 0;
  for (let number = 1; start <= source.length; number += 1) {
    const stop = source.indexOf('\n', start);
    const end = stop < 0 ? source.length : stop;
    const line = lineOf(source.slice(start, end), number, blankBefore);
    if (line) {
      lines.push(line);
      blankBefore = 0;
    } else blankBefore += 1;
    start = end + 1;
  }
  return {lines, furniture: [], metadata: {}, diagnostics: []};
}

function lineOf(
  raw: string,
  number: number,
  blankBefore: number,
): TextLine | null {
  const text = trimBlanks(raw);
  if (text === '') return null;
  const indent = indentOf(raw, text);
  return {
    kind: 'text',
    number,
    text,
    children: [{type: 'text', value: text}],
    hints: hintsOf(indent, blankBefore),
  };
}

const noHints: LineHints = {};
const oneBlankBefore: LineHints = {blankBefore: 1};

function hintsOf(indent: number, blankBefore: number): LineHints {
  if (indent > 0) return blankBefore > 0 ? {indent, blankBefore} : {indent};
  if (blankBefore > 1) return {blankBefore};
  return blankBefore === 1 ? oneBlankBefore : noHints;
}

/** A text without the blanks around it, zero-width ones included. */
export function trimBlanks(text: string): string {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  const last = trimmed.charCodeAt(trimmed.length - 1);
  return isZeroWidth(first) || isZeroWidth(last)
    ? trimmed.replace(outerBlanks, '')
    : trimmed;
}

function isZeroWidth(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xad;
}

/** Leading blanks in em: an ideographic space is one, a Latin space a half. */
function indentOf(raw: string, text: string): number {
  let em = 0;
  for (let at = 0; at < raw.length && raw[at] !== text[0]; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x3000) em += 1;
    else if (code === 9) em += 2;
    else if (!isZeroWidth(code) && code !== 0xfeff) em += 0.5;
  }
  return em;
}
