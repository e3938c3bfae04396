import {isDescriptionCharacter} from './description.js';
import {type CarvedWords, LexiconMatcher} from './lexicon-matcher.js';
import type {PhraseMatcher} from './phrase-matcher.js';
import {
  changesAlone,
  Form,
  type PhraseTable,
  type RegionTable,
} from './phrase-table.js';
import {RunPhrases, unitsOf} from './run-phrases.js';
import {Plan, Stage, type StageParts} from './stage.js';

/** What a stage is made of. */
export interface StageSource {
  readonly table: PhraseTable;
  readonly matcher: PhraseMatcher;
  readonly region?: RegionTable | undefined;
  /** Characters that are written instead of those of the output. */
  readonly glyphs?: ReadonlyMap<number, number> | undefined;
  /** Words that are carved out before the table is asked. */
  readonly words?: CarvedWords | undefined;
}

/** Makes a stage: the table's outputs with region and glyphs worked in. */
export function buildStage(source: StageSource): Stage {
  const {table, region, matcher, words} = source;
  const finish = finisherOf(source);
  const plan = new Uint32Array(0x10000);
  const astral = new Map<number, readonly number[]>();
  planCharacters(source, finish, plan, astral);
  for (let node = 1; node <= matcher.pairBase; node++) {
    mark(plan, table.label[node] as number, Plan.start);
  }
  for (let unit = 0xd800; unit < 0xdc00; unit++) mark(plan, unit, Plan.special);
  for (let unit = 0x2ff0; isDescriptionCharacter(unit); unit++) {
    mark(plan, unit, Plan.special);
  }
  const runs = region ? runsOf(source, region, plan) : null;
  const lexicon = words ? new LexiconMatcher(words) : null;
  for (const unit of lexicon?.firstUnits() ?? []) mark(plan, unit, Plan.word);
  const outputs = outputsOf(source, finish);
  return new Stage({matcher, plan, astral, runs, lexicon, ...outputs});
}

type Finish = (unit: number) => number;

/** What is written for a unit of the table's output in the end. */
function finisherOf({region, glyphs}: StageSource): Finish {
  const changes = new Uint16Array(0x10000);
  const {characters} = region ?? {};
  for (const unit of [
    ...(characters?.keys() ?? []),
    ...(glyphs?.keys() ?? []),
  ]) {
    const inRegion = characters?.get(unit) ?? unit;
    if (unit < 0x10000)
      changes[unit] = unit ^ (glyphs?.get(inRegion) ?? inRegion);
  }
  return (unit) => unit ^ (changes[unit] as number);
}

function mark(plan: Uint32Array, unit: number, bit: number): void {
  plan[unit] = (plan[unit] as number) | bit;
}

function planCharacters(
  {table, region, glyphs}: StageSource,
  finish: Finish,
  plan: Uint32Array,
  astral: Map<number, readonly number[]>,
): void {
  const add = (key: number, value: number): void => {
    if (key < 0x10000 && value < 0x10000) {
      plan[key] = key ^ finish(value);
      return;
    }
    const output = unitsOf(String.fromCodePoint(value)).map(finish);
    astral.set(key, output);
    if (key < 0x10000) mark(plan, key, Plan.special);
  };
  for (const map of [region?.characters, glyphs]) {
    for (const key of map?.keys() ?? []) add(key, key);
  }
  table.characters.forEach((value, key) => {
    add(key, value);
  });
}

/**
 * The second stage's phrases. Their first units are those of the output; a
 * stretch is looked at where a unit becomes one of them.
 */
function runsOf(
  {table, glyphs}: StageSource,
  region: RegionTable,
  plan: Uint32Array,
): RunPhrases {
  const alone = changesAlone(table.characters);
  const phrases = new Map<string, string>();
  region.phrases.forEach((value, key) => {
    const units = unitsOf(value).map((unit) => glyphs?.get(unit) ?? unit);
    phrases.set(key, String.fromCharCode(...units));
  });
  const runs = new RunPhrases(alone, phrases);
  const first = runs.firstUnits();
  for (const unit of first) if (!alone[unit]) mark(plan, unit, Plan.run);
  table.characters.forEach((value, key) => {
    if (key < 0x10000 && first.has(value)) mark(plan, key, Plan.run);
  });
  return runs;
}

function outputsOf(
  {table, region, matcher, glyphs}: StageSource,
  finish: Finish,
): Pick<StageParts, 'form' | 'start' | 'units'> {
  if (!region && !glyphs) return table;
  const exceptions = [...(region?.exceptions ?? [])];
  const more = exceptions.flatMap(([, value]) => unitsOf(value));
  const form = table.form.slice();
  const start = new Uint32Array(table.start.length + exceptions.length);
  start.set(table.start);
  const {length} = table.units;
  const units = new Uint16Array(length + more.length);
  for (let i = 0; i < length; i++) units[i] = finish(table.units[i] as number);
  // What the region makes of a phrase is not made into its forms again.
  units.set(
    more.map((unit) => glyphs?.get(unit) ?? unit),
    length,
  );
  let [output, end] = [table.start.length - 1, length];
  for (const [key, value] of exceptions) {
    const text = Uint16Array.from(unitsOf(key));
    form[matcher.match(text, 0, text.length)] = Form.output + output++;
    end += value.length;
    start[output] = end;
  }
  return {form, start, units};
}
