import type {ScriptTag} from '../model/script-tag.js';
import type {Terms} from '../script/official/carving-converter.js';
import {termsSelector} from './read-children.js';

/** An embedder's words, for each script that they are to be shown in. */
export type TermsByScript = Readonly<Partial<Record<ScriptTag, Terms>>>;

/**
 * The words that a page has for its report in a script: those of the element's
 * property before those of a `<script type="application/json" data-terms>`
 * among its children. Null when there are none; what is no table of words is
 * left out and named in the console, since the text can be shown without it.
 */
export function termsFor(
  element: Element & {readonly terms: TermsByScript},
  to: ScriptTag,
): Terms | null {
  const child = element.querySelector(`:scope > ${termsSelector}`);
  const written = child ? readJson(child.textContent ?? '') : {};
  const terms = {...wordsIn(written, to), ...wordsIn(element.terms, to)};
  return Object.keys(terms).length > 0 ? terms : null;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    warn(`is no JSON (${error instanceof Error ? error.message : error})`);
    return {};
  }
}

/** The words for one script, of a value that should be {@link TermsByScript}. */
function wordsIn(value: unknown, to: ScriptTag): Terms {
  if (value === null || value === undefined) return {};
  const table = typeof value === 'object' ? Reflect.get(value, to) : null;
  if (table === undefined) return {};
  const entries =
    table !== null && typeof table === 'object' ? Object.entries(table) : null;
  if (!entries) {
    warn(`has no table of words under ${to}`);
    return {};
  }
  const isWord = ([word, form]: [string, unknown]) =>
    word !== '' && typeof form === 'string';
  const wrong = entries.find((entry) => !isWord(entry));
  if (wrong) warn(`has no form for “${wrong[0]}” under ${to}`);
  return Object.fromEntries(entries.filter(isWord)) as Terms;
}

function warn(what: string): void {
  console.warn(
    `<policy-report>: the value of terms ${what}. ` +
      'It is like {"zh-Hant-TW": {"示范镇": "示範鎮"}}.',
  );
}
