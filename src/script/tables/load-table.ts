import {nextTask} from '../../model/next-task.js';
import type {ScriptTag} from '../../model/script-tag.js';
import {importTable} from './import-table.js';
import {openTable} from './open-table.js';
import {PhraseMatcher} from './phrase-matcher.js';
import {PhraseReader} from './phrase-reader.js';
import type {PhraseTable, RegionTable} from './phrase-table.js';
import {readRegion} from './read-region.js';

/** The compiled table to Traditional, and the second stages in its file. */
export interface LoadedTable {
  readonly table: PhraseTable;
  readonly reader: PhraseReader;
  readonly matcher: PhraseMatcher;
  /** The second stage to a script's forms, if it has one. */
  readonly regionOf: (to: ScriptTag) => RegionTable | undefined;
}

let loading: Promise<LoadedTable> | undefined;

/**
 * A promise of the compiled table, which is kept; of a failed one the next
 * call tries again. Rejects with a {@link ScriptTableError} when it can't be
 * had or is damaged.
 */
export function loadTable(): Promise<LoadedTable> {
  if (loading) return loading;
  loading = load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The parts of the file that are second stages. */
const regions: Readonly<Partial<Record<ScriptTag, number>>> = {
  'zh-Hant-TW': 1,
  'zh-Hant-HK': 2,
};

async function load(): Promise<LoadedTable> {
  const {data} = await importTable(
    'to-traditional',
    () => import('./generated/to-traditional.js'),
  );
  return decode(data);
}

/** Reads of a table's file what every text needs; the task ends after it. */
export async function decode(data: string): Promise<LoadedTable> {
  const file = await openTable(data);
  const reader = new PhraseReader(file);
  await nextTask();
  const regionOf = (to: ScriptTag): RegionTable | undefined => {
    const part = regions[to];
    if (part === undefined) return undefined;
    return readRegion(file.part(part));
  };
  const {table} = reader;
  return {table, reader, matcher: new PhraseMatcher(reader), regionOf};
}
