import type {Report} from '../../model/nodes.js';
import type {ScriptTag} from '../../model/script-tag.js';
import {convertReport} from '../convert-report.js';
import type {Converter, SourceScript} from '../converter.js';

/**
 * What converts one document, and only that: for each script the characters
 * that change and the few phrases in which they become something else. A
 * script may stand on an earlier one: its characters are then those of that
 * one's output.
 */
export interface DocumentTable {
  readonly version: 1;
  /** Of the texts that it was made for. */
  readonly hash: string;
  readonly from: SourceScript;
  readonly scripts: readonly DocumentScript[];
}

export interface DocumentScript {
  readonly to: ScriptTag;
  /** The script it stands on, by its place in the list; -1: the source. */
  readonly on: number;
  /** Characters, and at the same places what they become. */
  readonly characters: string;
  readonly become: string;
  /** Phrases of the source and what they become, by turns. */
  readonly phrases: readonly string[];
}

/**
 * The converter that a document's table holds for a script; null when the
 * table is for other texts or has not the script, and the dictionary must be
 * asked.
 */
export function preparedConverter(
  table: DocumentTable,
  report: Report,
  to: ScriptTag,
): Converter | null {
  if (table.version !== 1) return null;
  const at = table.scripts.findIndex((script) => script.to === to);
  if (at < 0 || hashOf(textsOf(report)) !== table.hash) return null;
  const convert = conversionOf(table.scripts, at);
  return {from: table.from, to, convert};
}

/** A document's table as JSON, for `<script type="application/json">`. */
export function writeDocumentTable(table: DocumentTable): string {
  const {hash, from, scripts} = table;
  const rows = scripts.map(({to, on, characters, become, phrases}) => [
    to,
    on,
    characters,
    become,
    phrases.join(separator),
  ]);
  // No `<`, so that no text can end the element it is put into.
  return JSON.stringify([1, hash, from, ...rows]).replace(/</g, '\\u003c');
}

/** A document's table from JSON; null when that is not one. */
export function readDocumentTable(json: string): DocumentTable | null {
  try {
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value) || value[0] !== 1) return null;
    const [, hash, from, ...rows] = value;
    return rows.every(isRow)
      ? {version: 1, hash, from, scripts: rows.map(scriptFrom)}
      : null;
  } catch {
    return null;
  }
}

type Row = [ScriptTag, number, string, string, string];

/** Stands between phrases; no phrase that changes has a line break. */
const separator = '\n';

function isRow(row: unknown, index: number): row is Row {
  if (!Array.isArray(row) || !(row[1] < index)) return false;
  return [row[0], ...row.slice(2)].every((part) => typeof part === 'string');
}

function scriptFrom([
  to,
  on,
  characters,
  become,
  phrases,
]: Row): DocumentScript {
  const list = phrases === '' ? [] : phrases.split(separator);
  return {to, on, characters, become, phrases: list};
}

/** How a list of scripts converts a text to one of them. */
export function conversionOf(
  scripts: readonly DocumentScript[],
  at: number,
): (text: string) => string {
  const script = scripts[at];
  if (!script) return (text) => text;
  const below = conversionOf(scripts, script.on);
  const become = Array.from(script.become);
  const characters = new Map(
    Array.from(script.characters, (char, i) => [char, become[i] ?? char]),
  );
  const phrases = new Map<string, [string, string][]>();
  for (let i = 0; i < script.phrases.length; i += 2) {
    const [from = '', to = ''] = script.phrases.slice(i, i + 2);
    const first = Array.from(from)[0] ?? '';
    const list = phrases.get(first) ?? [];
    list.push([from, to]);
    phrases.set(
      first,
      list.sort((a, b) => b[0].length - a[0].length),
    );
  }
  return (text) => {
    const base = Array.from(below(text));
    let out = '';
    let i = 0;
    for (let at = 0; at < text.length; ) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const found = phrases.get(char)?.find(([p]) => text.startsWith(p, at));
      if (found) {
        out += found[1];
        at += found[0].length;
        i += Array.from(found[0]).length;
        continue;
      }
      const standing = base[i++] ?? char;
      out += characters.get(standing) ?? standing;
      at += char.length;
    }
    return out;
  };
}

/** All texts of a report that a conversion works on, as it gets them. */
export function textsOf(report: Report): readonly string[] {
  const texts: string[] = [];
  const convert = (text: string): string => {
    texts.push(text);
    return text;
  };
  const to = report.lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  convertReport(report, {from: report.lang, to, convert});
  return texts;
}

/** A hash of texts and of how they are cut: FNV-1a, 32 bits. */
export function hashOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0x10000;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}
