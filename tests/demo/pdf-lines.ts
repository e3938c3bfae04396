import {inflateSync} from 'node:zlib';

/** A line of text on a page: its words, and where it stands, in points. */
export interface PdfLine {
  readonly text: string;
  /** From the top of the page. */
  readonly top: number;
  /** The number of glyphs; a space between two scripts is none. */
  readonly glyphs: number;
}

/** A page of a PDF: its size in points, and its lines from the top down. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/**
 * The lines of text of a PDF as Chromium writes it: what Skia's writer uses of
 * the format (PDF 1.4, no object streams), and no more.
 */
export function pdfPages(file: Uint8Array): readonly PdfPage[] {
  const source = Buffer.from(file).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)\nendobj/g,
  )) {
    objects.set(id, body);
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => pageOf(body, objects));
}

type Objects = ReadonlyMap<string, string>;

function pageOf(body: string, objects: Objects): PdfPage {
  const [, width = '', height = ''] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name, charactersOf(objects.get(id) ?? '', objects));
  }
  const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
  const stream = streamOf(objects.get(contents) ?? '');
  return {
    width: Number(width),
    height: Number(height),
    lines: linesOf(stream, Number(height), fonts),
  };
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const end = body.lastIndexOf('\nendstream');
  const bytes = Buffer.from(body.slice(start, end), 'latin1');
  return /FlateDecode/.test(body.slice(0, start))
    ? inflateSync(bytes).toString('latin1')
    : bytes.toString('latin1');
}

/** Glyph numbers of a font as characters (its ToUnicode table). */
function charactersOf(
  font: string,
  objects: Objects,
): ReadonlyMap<number, string> {
  const [, id = ''] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
  const characters = new Map<number, string>();
  const table = objects.get(id);
  if (!table) return characters;
  const stream = streamOf(table);
  const section = (name: string) =>
    [...stream.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))]
      .map(([, rows]) => rows)
      .join('\n');
  for (const [, code = '', to = ''] of section('bfchar').matchAll(
    /<(\w+)> <(\w+)>/g,
  )) {
    characters.set(Number.parseInt(code, 16), utf16(to));
  }
  for (const [, from = '', to = '', first = ''] of section('bfrange').matchAll(
    /<(\w+)> <(\w+)> <(\w+)>/g,
  )) {
    const start = Number.parseInt(from, 16);
    const point = utf16(first).codePointAt(0) ?? 0;
    for (let code = start; code <= Number.parseInt(to, 16); code++) {
      characters.set(code, String.fromCodePoint(point + code - start));
    }
  }
  return characters;
}

function utf16(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return units.map((u) => String.fromCharCode(Number.parseInt(u, 16))).join('');
}

/** Operators that place, choose and show; everything else is passed over. */
const operators = new RegExp(
  [
    '(?<number>-?[\\d.]+(?: -?[\\d.]+){5}) (?<matrix>cm|Tm)\\b',
    '(?<save>\\bq\\b)|(?<restore>\\bQ\\b)',
    '\\/(?<font>F\\d+) [\\d.]+ Tf',
    '(?<x>-?[\\d.]+) (?<y>-?[\\d.]+) Td',
    'ActualText <FEFF(?<actual>\\w*)>',
    '<(?<glyphs>[0-9A-F]+)> Tj',
    '\\[(?<spaced>[^\\]]*)\\] TJ',
  ].join('|'),
  'g',
);

function linesOf(
  stream: string,
  height: number,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): readonly PdfLine[] {
  const lines = new Map<number, {text: string; glyphs: number}>();
  const saved: (readonly [scale: number, shift: number])[] = [];
  let [scale, shift, y] = [1, 0, 0];
  let characters: ReadonlyMap<number, string> = new Map();
  let actual: string | null = null;
  for (const {groups = {}} of stream.matchAll(operators)) {
    const {number = '', matrix, save, restore, font} = groups;
    if (save) saved.push([scale, shift]);
    else if (restore) [scale, shift] = saved.pop() ?? [1, 0];
    else if (matrix) {
      const [, , , d = 1, , f = 0] = number.split(' ').map(Number);
      if (matrix === 'cm') [scale, shift] = [scale * d, scale * f + shift];
      else y = f;
    } else if (font) characters = fonts.get(font) ?? new Map();
    else if (groups.actual !== undefined) actual = utf16(groups.actual);
    else if (groups.y !== undefined) y -= Number(groups.y);
    const shown = groups.glyphs ?? hexIn(groups.spaced);
    if (shown === '') continue;
    const digits = [...characters.keys()].some((code) => code > 0xff) ? 4 : 2;
    const codes = (shown.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map(
      (code) => Number.parseInt(code, 16),
    );
    const text =
      actual ?? codes.map((code) => characters.get(code) ?? '').join('');
    actual = null;
    const top = Math.round(height - (scale * y + shift));
    const line = lines.get(top) ?? {text: '', glyphs: 0};
    lines.set(top, {
      text: line.text + text,
      glyphs: line.glyphs + codes.length,
    });
  }
  return [...lines]
    .map(([top, line]) => ({top, ...line}))
    .filter(({text}) => text.trim() !== '')
    .sort((a, b) => a.top - b.top);
}

function hexIn(spaced = ''): string {
  return [...spaced.matchAll(/<(\w+)>/g)].map(([, hex]) => hex).join('');
}
