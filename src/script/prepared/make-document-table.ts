import type {Report} from '../../model/nodes.js';
import {type ScriptTag, scriptTags} from '../../model/script-tag.js';
import {type ConverterOptions, loadConverter} from '../load-converter.js';
import {sourceScriptOf} from '../source-script.js';
import {
  conversionOf,
  type DocumentScript,
  type DocumentTable,
  hashOf,
  textsOf,
} from './document-table.js';

/**
 * A promise of the smallest table that converts this report, in every place,
 * as the dictionary with the lexicon and the given terms does. For pages that
 * are made beforehand: with it, a reader asks for no dictionary.
 */
export async function documentTable(
  report: Report,
  tags: readonly ScriptTag[],
  options: Omit<ConverterOptions, 'from' | 'to'> = {},
): Promise<DocumentTable> {
  const from = sourceScriptOf(report);
  const texts = [...new Set(textsOf(report))];
  const scripts: DocumentScript[] = [];
  for (const to of inOrder(tags)) {
    if (to === from) continue;
    const {convert} = await loadConverter({...options, from, to});
    const wanted = new Map(texts.map((text) => [text, convert(text)]));
    const candidates = [-1, ...scripts.keys()].map((on) =>
      scriptOn(scripts, on, to, wanted),
    );
    candidates.sort((a, b) => sizeOf(a) - sizeOf(b));
    if (candidates[0]) scripts.push(candidates[0]);
  }
  const isPlain = scripts.every(({phrases}) =>
    phrases.every((phrase) => !phrase.includes('\n')),
  );
  const hash = hashOf(textsOf(report));
  // A line break in a phrase can't be written down: ask the dictionary then.
  return {version: 1, hash, from, scripts: isPlain ? scripts : []};
}

/** Traditional forms first: they stand on each other at little cost. */
function inOrder(tags: readonly ScriptTag[]): readonly ScriptTag[] {
  return scriptTags
    .filter((tag) => tags.includes(tag))
    .sort((a, b) => Number(a === 'zh-Hans') - Number(b === 'zh-Hans'));
}

function sizeOf(script: DocumentScript): number {
  return JSON.stringify(script).length;
}

type Wanted = ReadonlyMap<string, string>;

function scriptOn(
  scripts: readonly DocumentScript[],
  on: number,
  to: ScriptTag,
  wanted: Wanted,
): DocumentScript {
  const below = conversionOf(scripts, on);
  const characters = charactersOf(below, wanted);
  const phrases = new Map<string, string>();
  const script = (): DocumentScript => ({
    to,
    on,
    characters: characters.map(([char]) => char).join(''),
    become: characters.map(([, form]) => form).join(''),
    phrases: [...phrases].flat(),
  });
  for (;;) {
    const convert = conversionOf([...scripts, script()], scripts.length);
    const before = new Set(phrases.keys());
    for (const [text, output] of wanted) {
      const made = convert(text);
      if (made === output) continue;
      const [phrase, form] = phraseFor(text, made, output, wanted, before);
      phrases.set(phrase, form);
    }
    if (phrases.size === before.size) return script();
  }
}

/** What each character becomes most often, where that is not itself. */
function charactersOf(
  below: (text: string) => string,
  wanted: Wanted,
): readonly (readonly [string, string])[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [text, output] of wanted) {
    const before = Array.from(below(text));
    const after = Array.from(output);
    if (before.length !== after.length) continue;
    before.forEach((char, i) => {
      const forms = counts.get(char) ?? new Map<string, number>();
      const form = after[i] ?? char;
      counts.set(char, forms.set(form, (forms.get(form) ?? 0) + 1));
    });
  }
  return [...counts]
    .map(([char, forms]): [string, string] => {
      const [most] = [...forms].sort((a, b) => b[1] - a[1]);
      return [char, most?.[0] ?? char];
    })
    .filter(([char, form]) => char !== form)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The shortest phrase around the first wrong place of a text that becomes the
 * same everywhere in the document, and that; the whole text, if there is none.
 * @param before phrases that did not help: one of this round may help others
 */
function phraseFor(
  text: string,
  made: string,
  output: string,
  wanted: Wanted,
  before: ReadonlySet<string>,
): readonly [string, string] {
  const source = Array.from(text);
  const right = Array.from(output);
  const wrong = Array.from(made).findIndex((char, i) => char !== right[i]);
  if (source.length !== right.length || wrong < 0) return [text, output];
  for (let length = 2; length < source.length; length++) {
    const first = Math.max(0, wrong - length + 1);
    const last = Math.min(wrong, source.length - length);
    for (let start = first; start <= last; start++) {
      const phrase = source.slice(start, start + length).join('');
      if (before.has(phrase)) continue;
      const form = right.slice(start, start + length).join('');
      if (isSteady(phrase, form, wanted)) return [phrase, form];
    }
  }
  return [text, output];
}

/** Whether a phrase becomes the same wherever the document has it. */
function isSteady(phrase: string, form: string, wanted: Wanted): boolean {
  const length = Array.from(phrase).length;
  for (const [text, output] of wanted) {
    let at = text.indexOf(phrase);
    if (at < 0) continue;
    const after = Array.from(output);
    if (after.length !== Array.from(text).length) return false;
    for (; at >= 0; at = text.indexOf(phrase, at + 1)) {
      const start = Array.from(text.slice(0, at)).length;
      if (after.slice(start, start + length).join('') !== form) return false;
    }
  }
  return true;
}
