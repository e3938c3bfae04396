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
  const phrases = phrasesOf(script);
  if (script.on < 0) return replacer(script.characters, script.become, phrases);
  const characters = replacer(script.characters, script.become, new Map());
  if (phrases.size === 0) return (text) => characters(below(text));
  const pattern = patternOf(phrases, '');
  return (text) => {
    // A phrase stands in the source, what is beside it in what that became.
    const base = Array.from(below(text));
    let [out, from, point] = ['', 0, 0];
    for (const {0: phrase, index} of text.matchAll(pattern)) {
      const start = point + pointsIn(text.slice(from, index));
      out += characters(base.slice(point, start).join(''));
      out += phrases.get(phrase) ?? phrase;
      from = index + phrase.length;
      point = start + pointsIn(phrase);
    }
    return out + characters(base.slice(point).join(''));
  };
}

function phrasesOf({phrases}: DocumentScript): Map<string, string> {
  const forms = new Map<string, string>();
  for (let i = 0; i < phrases.length; i += 2) {
    const [from = '', to = ''] = phrases.slice(i, i + 2);
    forms.set(from, to);
  }
  return forms;
}

/**
 * Replaces phrases and characters by their forms. The browser looks for them,
 * with one pattern: a loop of ours would run here before it is compiled.
 */
function replacer(
  characters: string,
  become: string,
  phrases: ReadonlyMap<string, string>,
): (text: string) => string {
  if (characters === '' && phrases.size === 0) return (text) => text;
  const pattern = patternOf(phrases, characters);
  const values = Array.from(become);
  const forms = new Map(
    Array.from(characters, (char, i) => [char, values[i] ?? char]),
  );
  const formOf = (key: string): string =>
    phrases.get(key) ?? forms.get(key) ?? key;
  return (text) => text.replace(pattern, formOf);
}

/** Finds phrases, the longest first, and then any of the characters. */
function patternOf(
  phrases: ReadonlyMap<string, string>,
  characters: string,
): RegExp {
  const parts = [...phrases.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const single = characters.replace(/[\\\]^-]/g, '\\$&');
  if (single !== '') parts.push(`[${single}]`);
  return new RegExp(parts.join('|'), 'gu');
}

function pointsIn(text: string): number {
  return Array.from(text).length;
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
