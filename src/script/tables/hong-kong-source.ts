import {buildStage, type StageSource} from './build-stage.js';
import type {LoadedTable} from './load-table.js';
import {Form, type PhraseTable} from './phrase-table.js';

/**
 * What converts Hong Kong's forms to Simplified in one pass. OpenCC cuts the
 * text at the phrases of the table and sends each piece through the forms of
 * Hong Kong and then the table. The same: phrases with what both make of
 * them; between them, the table's phrases looked for in the standard forms.
 * (The phrases of the first step change nothing in the end; the build proves
 * it.)
 */
export function hongKongSource({
  table,
  matcher,
  regions,
}: LoadedTable): StageSource {
  const standard = regions[0]?.characters ?? new Map<number, number>();
  const characters = new Map(table.characters);
  standard.forEach((value, key) => {
    characters.set(key, table.characters.get(value) ?? value);
  });
  const phrases = phrasesOf(table);
  const stage = buildStage({table, matcher});
  const exceptions = new Map<string, string>();
  for (const key of phrases.keys()) {
    const standardKey = inStandard(key, standard);
    if (standardKey === key) continue;
    const text = Uint16Array.from(key, (_, i) => standardKey.charCodeAt(i));
    const out = new Uint16Array(text.length * 2);
    const end = stage.convert(text, 0, text.length, out, 0);
    exceptions.set(key, String.fromCharCode(...out.subarray(0, end)));
  }
  return {
    table: {...table, characters},
    matcher,
    standard,
    region: {characters: new Map(), phrases, exceptions},
  };
}

function inStandard(
  text: string,
  standard: ReadonlyMap<number, number>,
): string {
  const units = Array.from({length: text.length}, (_, i) => {
    const unit = text.charCodeAt(i);
    return standard.get(unit) ?? unit;
  });
  return String.fromCharCode(...units);
}

/** All phrases of a table, and what it makes of them. */
function phrasesOf(table: PhraseTable): Map<string, string> {
  const {first, label, form, start, units, characters} = table;
  const phrases = new Map<string, string>();
  const visit = (node: number, path: number[]): void => {
    const output = (form[node] as number) - Form.output;
    if (form[node] !== Form.none) {
      const value =
        output < 0
          ? path.map((unit) => characters.get(unit) ?? unit)
          : [...units.subarray(start[output], start[output + 1])];
      phrases.set(String.fromCharCode(...path), String.fromCharCode(...value));
    }
    const end = first[node + 1] as number;
    for (let child = first[node] as number; child < end; child++) {
      visit(child, [...path, label[child] as number]);
    }
  };
  visit(0, []);
  return phrases;
}
