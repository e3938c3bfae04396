import {isDescriptionCharacter} from './description.js';
import {type CarvedWords, LexiconMatcher} from './lexicon-matcher.js';
import type {PhraseMatcher} from './phrase-matcher.js';
import type {PhraseTable, RegionTable} from './phrase-table.js';
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
  for (const unit of table.alphabet) mark(plan, unit, Plan.inner);
  for (let node = 1; node <= matcher.pairBase; node++) {
    mark(plan, table.label[node] as number, Plan.start);
  }
  for (let unit = 0xd800; unit < 0xdc00; unit++) mark(plan, unit, Plan.special);
  for (let unit = 0x2ff0; isDescriptionCharacter(unit); unit++) {
    mark(plan, unit, Plan.special);
  }
  const runs = region ? runsOf(source, region, plan) : null;
  const lexicon = words ? new LexiconMatcher(words) : null;
  lexicon?.forEachUnit((unit, isFirst) => {
    mark(plan, unit, isFirst ? Plan.word | Plan.inner : Plan.inner);
  });
  const outputs = outputsOf(source, finish);
  return new Stage({matcher, plan, astral, runs, lexicon, ...outputs});
}

/**
 * What is written in the end for a unit of the table's output: the bits in
 * which it differs, by unit.
 */
function finisherOf({region, glyphs}: StageSource): Uint16Array {
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
  return changes;
}

function mark(plan: Uint32Array, unit: number, bit: number): void {
  plan[unit] = (plan[unit] as number) | bit;
}

function planCharacters(
  {table, region, glyphs}: StageSource,
  finish: Uint16Array,
  plan: Uint32Array,
  astral: Map<number, readonly number[]>,
): void {
  const add = (key: number, value: number): void => {
    if (key < 0x10000 && value < 0x10000) {
      plan[key] = key ^ value ^ (finish[value] as number);
      return;
    }
    const output = unitsOf(String.fromCodePoint(value)).map(
      (unit) => unit ^ (finish[unit] as number),
    );
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
  const {characters} = table;
  const phrases = new Map<string, string>();
  region.phrases.forEach((value, key) => {
    const units = unitsOf(value).map((unit) => glyphs?.get(unit) ?? unit);
    phrases.set(key, String.fromCharCode(...units));
  });
  const runs = new RunPhrases(characters, phrases);
  const first = runs.firstUnits();
  for (const unit of first) {
    if (!characters.has(unit)) mark(plan, unit, Plan.run);
  }
  characters.forEach((value, key) => {
    if (key < 0x10000 && first.has(value)) mark(plan, key, Plan.run);
  });
  return runs;
}

/** The table's outputs, finished; what the region makes of a phrase is. */
function outputsOf(
  {table, region, matcher, glyphs}: StageSource,
  finish: Uint16Array,
): Pick<StageParts, 'start' | 'units' | 'exceptions'> {
  const exceptions = new Map<number, readonly number[]>();
  const {start} = table;
  if (!region && !glyphs) return {start, units: table.units, exceptions};
  const units = table.units.slice();
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    units[i] = unit ^ (finish[unit] as number);
  }
  region?.exceptions.forEach((value, key) => {
    const text = Uint16Array.from(unitsOf(key));
    const output = unitsOf(value).map((unit) => glyphs?.get(unit) ?? unit);
    exceptions.set(matcher.match(text, 0, text.length), output);
  });
  return {start, units, exceptions};
}
