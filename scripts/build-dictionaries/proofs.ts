import type {Entry} from '../../src/script/simplified/pass.js';
import {
  readCharacters,
  readPhrases,
} from '../../src/script/simplified/read-phrases.js';
import {loadSimplified} from '../../src/script/simplified/read-simplified.js';
import {table as toTraditional} from '../../src/script/tables/generated/to-traditional.js';
import {decode} from '../../src/script/tables/load-table.js';
import type {RegionTable} from '../../src/script/tables/phrase-table.js';
import {compareExcursions, phraseSet} from './excursions.js';
import {withoutHongKong} from './hong-kong-phrases.js';
import {readLeftOut} from './left-out.js';
import {
  type Entries,
  type OpenccDictionaries,
  readOpenccDictionaries,
} from './opencc-dictionaries.js';
import type {PhraseRules} from './phrase-rules.js';
import {removablePhrases} from './reduce.js';
import {pointsOf, regionSource} from './region-source.js';
import {simplifiedRules} from './simplified-rules.js';
import {tableCharacters, tableEntries} from './table-entries.js';
import {traditionalRules} from './traditional-rules.js';

/** What is claimed, and what speaks against it: null when it is proved. */
export interface Proof {
  readonly claim: string;
  readonly difference: string | null;
}

/**
 * What can be proved of the tables, proof by proof. That the engine's passes do
 * with a table what these machines do with a dictionary is not proved, but
 * tested (npm run fuzz:script).
 */
export async function* proofs(): AsyncGenerator<Proof, void> {
  const dictionaries = await readOpenccDictionaries();
  const leftOut = readLeftOut();
  const [, taiwan, hongKong] = traditionalRules(dictionaries);
  yield proveLeftOut('zh-Hans → zh-Hant and zh-Hant-TW', taiwan, leftOut);
  yield proveLeftOut('zh-Hans → zh-Hant and zh-Hant-HK', hongKong, leftOut);
  yield await proveTraditional(dictionaries, leftOut);
  const rules = simplifiedRules(dictionaries);
  const removed = removablePhrases(rules);
  yield proveLeftOut('zh-Hant → zh-Hans', rules, removed);
  yield await proveSimplified(dictionaries, removed);
  yield* proveRegions(dictionaries, removed);
}

/** Proves that phrases may go from rules: every text is written as before. */
export function proveLeftOut(
  name: string,
  rules: PhraseRules,
  leftOut: ReadonlySet<string>,
): Proof {
  const walk = compareExcursions(phraseSet(rules), leftOut);
  return {
    claim:
      `${name}: without ${leftOut.size} of ${rules.phrases.size} phrases every ` +
      `text is converted as with them (${walk.states} states in which that is ` +
      `open, ${walk.transitions} transitions, all walked).`,
    difference: walk.difference && String.fromCodePoint(...walk.difference),
  };
}

/** Proves that the module to Traditional holds what OpenCC has, less some. */
async function proveTraditional(
  dictionaries: OpenccDictionaries,
  leftOut: ReadonlySet<string>,
): Promise<Proof> {
  const {stPhrases, stCharacters} = dictionaries;
  const kept = without(stPhrases, leftOut);
  const {table, reader, regionOf} = await decode(toTraditional.data);
  const regions = [regionOf('zh-Hant-TW'), regionOf('zh-Hant-HK')];
  const changed = pointsOf(
    new Map([...stCharacters].filter(([key, value]) => key !== value)),
  );
  const {twVariants, twVariantsPhrases} = dictionaries;
  const {hkVariants, hkVariantsPhrases} = dictionaries;
  const sources = [
    regionSource(kept, twVariants, twVariantsPhrases),
    regionSource(kept, hkVariants, hkVariantsPhrases),
  ];
  return {
    claim:
      `The module to-traditional holds ${kept.size} phrases, ` +
      `${stCharacters.size} characters and two regions as OpenCC has them.`,
    difference:
      firstDifference(kept, tableEntries(reader)) ??
      firstDifference(changed, tableCharacters(table)) ??
      sources.flatMap((s, i) => differenceOf(s, regions[i]) ?? [])[0] ??
      null,
  };
}

function differenceOf(
  source: RegionTable,
  read: RegionTable | undefined,
): string | null {
  if (!read) return 'a region that is not there';
  return (
    firstDifference(source.characters, read.characters) ??
    firstDifference(source.phrases, read.phrases) ??
    firstDifference(source.exceptions, read.exceptions)
  );
}

async function proveSimplified(
  {tsPhrases, tsCharacters}: OpenccDictionaries,
  removed: ReadonlySet<string>,
): Promise<Proof> {
  const {characters, phrases} = await loadSimplified();
  const kept = without(tsPhrases, removed);
  const changed = [...tsCharacters].filter(([key, value]) => key !== value);
  return {
    claim:
      `The module to-simplified holds ${kept.size} phrases and ` +
      `${changed.length} characters as OpenCC has them.`,
    difference:
      firstDifference(kept, entriesOf(phrases)) ??
      firstDifference(pointsOf(new Map(changed)), characters),
  };
}

/** Proves that the modules of the regions hold all that OpenCC has. */
async function* proveRegions(
  dictionaries: OpenccDictionaries,
  removed: ReadonlySet<string>,
): AsyncGenerator<Proof, void> {
  const {tsPhrases, tsCharacters} = dictionaries;
  const cut = [...tsPhrases].filter(([key]) => removed.has(key));
  const {twVariantsRev, twVariantsRevPhrases, hkVariantsRev} = dictionaries;
  const taiwan = await import(
    '../../src/script/tables/generated/from-taiwan.js'
  );
  const hongKong = await import(
    '../../src/script/tables/generated/from-hong-kong.js'
  );
  const rows = [
    [taiwan, 'zh-Hant-TW', twVariantsRev, twVariantsRevPhrases],
    [hongKong, 'zh-Hant-HK', hkVariantsRev, new Map()],
  ] as const;
  for (const [{table}, from, characters, phrases] of rows) {
    const alone = pointsOf(characters);
    const read = readPhrases(table.phrases, alone);
    const borders = readPhrases(table.borders, pointsOf(tsCharacters));
    yield {
      claim:
        `${from} → zh-Hans: its module holds ${characters.size} characters, ` +
        `${phrases.size} phrases, and ${cut.length} to cut a text at.`,
      difference:
        firstDifference(alone, readCharacters(table.characters)) ??
        firstDifference(phrases, entriesOf(read)) ??
        firstDifference(new Map(cut), entriesOf(borders)),
    };
  }
  yield {
    claim: `zh-Hant-HK → zh-Hans: ${withoutHongKong(dictionaries)}`,
    difference: null,
  };
}

function entriesOf(phrases: readonly Entry[]): Entries {
  return new Map(phrases.map(({key, value}) => [key, value]));
}

function without(entries: Entries, keys: ReadonlySet<string>): Entries {
  return new Map([...entries].filter(([key]) => !keys.has(key)));
}

/** An entry that only one of two dictionaries has, or both but otherwise. */
function firstDifference<K extends string | number>(
  one: ReadonlyMap<K, unknown>,
  other: ReadonlyMap<K, unknown>,
): string | null {
  for (const key of [...one.keys(), ...other.keys()]) {
    if (one.get(key) === other.get(key)) continue;
    return typeof key === 'string' ? key : String.fromCodePoint(key);
  }
  return null;
}
