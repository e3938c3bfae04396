import {nextTask} from '../../model/next-task.js';
import {decodeCharacters} from './decode-characters.js';
import {importTable} from './import-table.js';
import {openTable} from './open-table.js';
import {PhraseMatcher} from './phrase-matcher.js';
import type {PhraseTable, RegionTable} from './phrase-table.js';
import {readTable} from './table-file.js';
import {codeRegion} from './table-format.js';

/** A compiled table with the second stages that its file holds. */
export interface LoadedTable {
  readonly table: PhraseTable;
  readonly matcher: PhraseMatcher;
  readonly regions: readonly RegionTable[];
}

/** The compiled tables: how their module is asked for, and second stages. */
const tables = {
  toTraditional: {
    module: () => import('./generated/to-traditional.js'),
    regions: 2, // Taiwan, Hong Kong
  },
} as const;

export type TableName = keyof typeof tables;

const loading = new Map<TableName, Promise<LoadedTable>>();

/**
 * A promise of a compiled table, which is kept; of a failed one the next call
 * tries again. Rejects with a {@link ScriptTableError} when it can't be had or
 * is damaged.
 */
export function loadTable(name: TableName): Promise<LoadedTable> {
  const known = loading.get(name);
  if (known) return known;
  const promise = load(name);
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}

async function load(name: TableName): Promise<LoadedTable> {
  const {module, regions} = tables[name];
  const {data} = await importTable(name, module);
  return decode(data, regions);
}

/** Reads a table's file from base64, ending the task now and then. */
export async function decode(
  data: string,
  regions: number,
): Promise<LoadedTable> {
  const reader = await openTable(data);
  const steps = readTable(reader);
  const pace = newPace();
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pace();
  const table = step.value;
  const read = Array.from({length: regions}, () =>
    codeRegion(reader, decodeCharacters(reader)),
  );
  await pace();
  return {table, matcher: new PhraseMatcher(table), regions: read};
}

/** Milliseconds of a slice of decoding: half a frame. */
const sliceMs = 8;

/** A function that ends the task when it has lasted longer than a slice. */
function newPace(): () => Promise<void> | undefined {
  let end = Date.now() + sliceMs;
  return () => {
    if (Date.now() < end) return undefined;
    return nextTask().then(() => {
      end = Date.now() + sliceMs;
    });
  };
}
