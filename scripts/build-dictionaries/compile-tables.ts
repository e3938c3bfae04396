import {characterContexts} from '../../src/script/tables/decode-characters.js';
import {contexts} from '../../src/script/tables/table-format.js';
import {encodeCharacters} from './encode-characters.js';
import {withoutHongKong} from './hong-kong-phrases.js';
import {
  type Entries,
  type OpenccDictionaries,
  readOpenccDictionaries,
} from './opencc-dictionaries.js';
import {removablePhrases} from './reduce.js';
import {pointsOf, regionSource} from './region-source.js';
import {simplifiedRules} from './simplified-rules.js';
import {SymbolWriter} from './symbol-writer.js';
import {tableSource} from './table-source.js';
import {writeCharacters, writePhrases} from './write-phrases.js';
import {writeRegion} from './write-region.js';
import {writeTable} from './write-table.js';

/** A compiled table, and what its compilation has to tell. */
export interface CompiledTable {
  readonly name: string;
  /** What stands in the module in base64. */
  readonly bytes?: Uint8Array;
  /** What stands in the module as it is, by name. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/**
 * Compiles the dictionaries of the installed opencc-js. `leftOut` are the
 * phrases to Traditional that may go: prove.ts proves that they may, and
 * build.ts --again finds them anew, which takes minutes.
 */
export async function compileTables(leftOut: ReadonlySet<string>): Promise<{
  readonly version: string;
  readonly tables: readonly CompiledTable[];
}> {
  const dictionaries = await readOpenccDictionaries();
  assertNormalisation(dictionaries);
  const {tsPhrases, tsCharacters} = dictionaries;
  const removed = removablePhrases(simplifiedRules(dictionaries));
  const more = [...tsPhrases].filter(([key]) => removed.has(key));
  const borders = writePhrases(new Map(more), tsCharacters);
  return {
    version: dictionaries.version,
    tables: [
      toTraditional(dictionaries, leftOut),
      toSimplified(dictionaries, removed),
      fromTaiwan(dictionaries, borders),
      fromHongKong(dictionaries, borders),
      ...variants(dictionaries),
    ],
  };
}

function toTraditional(
  dictionaries: OpenccDictionaries,
  removed: ReadonlySet<string>,
): CompiledTable {
  const {stPhrases, stCharacters} = dictionaries;
  const kept = without(stPhrases, removed);
  const writer = new SymbolWriter(contexts.end);
  const writeGroups = writeTable(writer, tableSource(kept, stCharacters));
  const {twVariants, twVariantsPhrases} = dictionaries;
  const {hkVariants, hkVariantsPhrases} = dictionaries;
  for (const region of [
    regionSource(kept, twVariants, twVariantsPhrases),
    regionSource(kept, hkVariants, hkVariantsPhrases),
  ]) {
    writer.nextPart();
    writeRegion(writer, region);
  }
  writeGroups();
  return {
    name: 'to-traditional',
    bytes: writer.finish(),
    notes: [remark(stPhrases, removed)],
  };
}

function toSimplified(
  {tsPhrases, tsCharacters}: OpenccDictionaries,
  removed: ReadonlySet<string>,
): CompiledTable {
  const writer = new SymbolWriter(characterContexts.end);
  const changed = [...tsCharacters].filter(([key, value]) => key !== value);
  encodeCharacters(writer, pointsOf(new Map(changed)));
  const kept = without(tsPhrases, removed);
  return {
    name: 'to-simplified',
    bytes: writer.finish(),
    texts: {phrases: writePhrases(kept, tsCharacters)},
    notes: [remark(tsPhrases, removed)],
  };
}

/** `borders`: the phrases that conversion from zh-Hant does without. */
function fromTaiwan(
  dictionaries: OpenccDictionaries,
  borders: string,
): CompiledTable {
  const {twVariantsRev, twVariantsRevPhrases} = dictionaries;
  return {
    name: 'from-taiwan',
    texts: {
      characters: writeCharacters(twVariantsRev),
      phrases: writePhrases(twVariantsRevPhrases, twVariantsRev),
      borders,
    },
    notes: [`All ${twVariantsRevPhrases.size} phrases are kept.`],
  };
}

function fromHongKong(
  dictionaries: OpenccDictionaries,
  borders: string,
): CompiledTable {
  return {
    name: 'from-hong-kong',
    texts: {
      characters: writeCharacters(dictionaries.hkVariantsRev),
      phrases: '',
      borders,
    },
    notes: [withoutHongKong(dictionaries)],
  };
}

/** Between Traditional forms; the ways from them are in the tables above. */
function variants(dictionaries: OpenccDictionaries): CompiledTable[] {
  const {twVariants, twVariantsPhrases} = dictionaries;
  const {hkVariants, hkVariantsPhrases} = dictionaries;
  const {hkVariantsRev, hkVariantsRevPhrases} = dictionaries;
  const tables = {
    'to-taiwan': {
      characters: writeCharacters(twVariants),
      phrases: writePhrases(twVariantsPhrases, twVariants),
    },
    'to-hong-kong': {
      characters: writeCharacters(hkVariants),
      phrases: writePhrases(hkVariantsPhrases, hkVariants),
    },
    'hong-kong-phrases': {
      phrases: writePhrases(hkVariantsRevPhrases, hkVariantsRev),
    },
  };
  return Object.entries(tables).map(([name, texts]) => {
    return {name, texts, notes: ['All phrases are kept.']};
  });
}

function without(entries: Entries, removed: ReadonlySet<string>): Entries {
  return new Map([...entries].filter(([key]) => !removed.has(key)));
}

function remark(entries: Entries, removed: ReadonlySet<string>): string {
  const some = [...removed].slice(0, 8).join(' ');
  return (
    `Left out ${removed.size} of ${entries.size} phrases (${some} …): from ` +
    'wherever one stands, and whatever follows, a machine without it comes to ' +
    'stand where the machine with it stands, having written the same.'
  );
}

/**
 * OpenCC's table of compatibility ideographs is what Unicode's normal form C
 * does to them; the runtime relies on that and carries no table.
 */
function assertNormalisation({compat}: OpenccDictionaries): void {
  const block = /^[\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u;
  for (const [key, value] of compat) {
    if (key.normalize('NFC') === value && block.test(key)) continue;
    throw new Error(`${key} → ${value} is not Unicode's normal form C.`);
  }
  for (let point = 0xf900; point < 0x2fa20; point++) {
    const key = String.fromCodePoint(point);
    if (!block.test(key) || key.normalize('NFC') === key) continue;
    if (!compat.has(key)) throw new Error(`OpenCC does not know ${key}.`);
  }
}
