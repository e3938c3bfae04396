import {isDescriptionCharacter} from './description.js';
import {type CarvedWords, LexiconMatcher} from './lexicon-matcher.js';
import type {PhraseMatcher} from './phrase-matcher.js';
import type {PhraseReader} from './phrase-reader.js';
import type {RegionTable} from './phrase-table.js';
import {Plan} from './plan.js';
import {RunPhrases, unitsOf} from './run-phrases.js';
import {type Exception, Stage} from './stage.js';

/** What a stage is made of. */
export interface StageSource {
  readonly reader: PhraseReader;
  readonly matcher: PhraseMatcher;
  readonly region?: RegionTable | undefined;
  /** Characters that are written instead of those of the output. */
  readonly glyphs?: ReadonlyMap<number, number> | undefined;
  /** Words that are carved out before the table is asked. */
  readonly words?: CarvedWords | undefined;
}

/** Makes a stage: the table's outputs with region and glyphs worked in. */
export function buildStage(source: StageSource): Stage {
  const {reader, region, matcher, words} = source;
  const {table} = reader;
  const finish = finisherOf(source);
  const plan = planOf(source, finish);
  const exceptions = exceptionsOf(source, finish);
  for (const unit of exceptions.keys()) mark(plan, unit, Plan.exception);
  const runs = region ? runsOf(source, region) : null;
  runs?.firstUnits.forEach((unit) => {
    mark(plan, unit, Plan.run);
  });
  const lexicon = words ? new LexiconMatcher(words) : null;
  lexicon?.mark(plan);
  return new Stage({table, matcher, plan, finish, exceptions, runs, lexicon});
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

/** What units become alone, and whether phrases or specials begin there. */
function planOf(
  {reader, region, glyphs}: StageSource,
  finish: Uint16Array,
): Uint32Array {
  const {characters, alphabet} = reader.table;
  const {changes} = characters;
  // Units that the table leaves as they are, and region or glyphs do not.
  const plan = new Uint32Array(0x10000).fill(Plan.special, 0xd800, 0xdc00);
  for (const map of [region?.characters, glyphs]) {
    for (const unit of map?.keys() ?? []) {
      if (unit < 0x10000) plan[unit] = finish[unit] as number;
    }
  }
  for (const unit of characters.units) {
    const change = changes[unit] as number;
    plan[unit] = change ^ (finish[unit ^ change] as number);
  }
  for (const point of characters.astral.keys()) {
    if (point < 0x10000) mark(plan, point, Plan.special);
  }
  for (let unit = 0x2ff0; isDescriptionCharacter(unit); unit++) {
    mark(plan, unit, Plan.special);
  }
  for (let i = 0; i < alphabet.length; i++) {
    (plan[alphabet[i] as number] as number) |= Plan.inner;
  }
  const {ranks} = reader;
  for (let i = 0; i < ranks.length; i++) {
    (plan[alphabet[ranks[i] as number] as number] as number) |= Plan.start;
  }
  return plan;
}

/** The second stage's phrases, with glyphs. */
function runsOf(
  {reader, glyphs}: StageSource,
  region: RegionTable,
): RunPhrases {
  const phrases = new Map<string, string>();
  region.phrases.forEach((value, key) => {
    const units = unitsOf(value).map((unit) => glyphs?.get(unit) ?? unit);
    phrases.set(key, String.fromCharCode(...units));
  });
  return new RunPhrases(reader.table.characters, phrases);
}

/** Phrases whose output is not their node's; what the region makes is. */
function exceptionsOf(
  {reader, region, glyphs}: StageSource,
  finish: Uint16Array,
): ReadonlyMap<number, readonly Exception[]> {
  const exceptions = new Map<number, Exception[]>();
  const add = (key: string, output: readonly number[]): void => {
    const first = key.charCodeAt(0);
    const others = exceptions.get(first) ?? [];
    exceptions.set(first, [...others, {key, output}]);
  };
  region?.exceptions.forEach((value, key) => {
    const units = unitsOf(value);
    add(
      key,
      units.map((unit) => glyphs?.get(unit) ?? unit),
    );
  });
  reader.table.irregular.forEach((value, key) => {
    const units = unitsOf(value);
    add(
      key,
      units.map((unit) => unit ^ (finish[unit] as number)),
    );
  });
  return exceptions;
}
