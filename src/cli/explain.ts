import type {Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import {type Change, changesOf, reasonOf} from '../script/changes-of.js';
import {loadConverter} from '../script/load-converter.js';
import {sourceScriptOf} from '../script/source-script.js';

/**
 * What a conversion of a report changes, one line for each kind of change: how
 * often, where first (block id and offset), the characters, and the word of the
 * lexicon that decided with its family and reason.
 *
 *     3  s2-2@4  準 → 准  准入  lexicon 准/準: To allow is 准 …
 */
export async function explain(report: Report, to: ScriptTag): Promise<string> {
  const from = sourceScriptOf(report);
  const converter = await loadConverter({from, to});
  const kinds = new Map<string, {first: Change; count: number}>();
  for (const change of changesOf(report, converter)) {
    const key = [change.source, change.target, change.word].join('\t');
    const known = kinds.get(key);
    if (known) known.count++;
    else kinds.set(key, {first: change, count: 1});
  }
  const lines = [...kinds.values()]
    .sort((a, b) => b.count - a.count)
    .map(({first, count}) => lineOf(first, count));
  return (await Promise.all(lines)).join('');
}

async function lineOf(change: Change, count: number): Promise<string> {
  const {id, offset, source, target, word} = change;
  const place = `${String(count).padStart(5)}  ${id}@${offset}`;
  const what = `${source} → ${target}`;
  if (word === null) return `${place}  ${what}  dictionary\n`;
  const row = await reasonOf(word);
  const why = row ? `lexicon ${row.family}: ${row.reason}` : 'term';
  return `${place}  ${what}  ${word}  ${why}\n`;
}
