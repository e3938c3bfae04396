import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {officialConverter} from '../official/official-converter.js';
import {loadOfficialUsage} from '../official/official-usage.js';
import {Pass} from '../simplified/pass.js';
import {readCharacters, readPhrases} from '../simplified/read-phrases.js';
import {converterOn} from '../simplified/read-simplified.js';
import {importTable, type Table} from '../tables/import-table.js';

/** A script of Traditional forms. */
export type TraditionalTag = Exclude<ScriptTag, 'zh-Hans'>;

interface VariantTable extends Table {
  readonly characters: string;
  readonly phrases: string;
}

type Load = () => Promise<VariantTable>;

/** What frees a text of a region's forms, and what gives it them. */
const tables = {
  'zh-Hant-TW': {
    from: () =>
      importTable(
        'from-taiwan',
        () => import('../tables/generated/from-taiwan.js'),
      ),
    to: () =>
      importTable(
        'to-taiwan',
        () => import('../tables/generated/to-taiwan.js'),
      ),
  },
  'zh-Hant-HK': {
    from: fromHongKong,
    to: () =>
      importTable(
        'to-hong-kong',
        () => import('../tables/generated/to-hong-kong.js'),
      ),
  },
} as const satisfies Partial<Record<ScriptTag, {from: Load; to: Load}>>;

/**
 * A promise of the converter between two Traditional scripts, with the
 * region's official glyphs or without. A text is written in the standard forms
 * and from there in those of the region, each in one greedy pass, as OpenCC
 * does: 着 → 著 is a matter of glyphs, and a way through Simplified would lose
 * what Simplified does not write (乾 and 幹, 里 and 裡).
 */
export async function loadVariantConverter(
  from: TraditionalTag,
  to: TraditionalTag,
  lexicon: boolean,
): Promise<Converter> {
  const [usage, ...passes] = await Promise.all([
    lexicon ? loadOfficialUsage(from, to) : null,
    from === 'zh-Hant' ? null : passConverter(tables[from].from, from, to),
    to === 'zh-Hant' ? null : passConverter(tables[to].to, from, to),
  ]);
  const convert = (text: string): string =>
    passes.reduce((made, pass) => pass?.convert(made) ?? made, text);
  const dictionary = {from, to, convert};
  return usage ? officialConverter(dictionary, usage) : dictionary;
}

async function passConverter(
  load: Load,
  from: TraditionalTag,
  to: TraditionalTag,
): Promise<Converter> {
  const table = await load();
  const characters = readCharacters(table.characters);
  const pass = new Pass(characters, readPhrases(table.phrases, characters));
  return converterOn(from, to, pass, (text, end, out, ends) =>
    pass.convert(text, 0, end, out, 0, ends),
  );
}

/** The way to Simplified does without these phrases: they have a file here. */
async function fromHongKong(): Promise<VariantTable> {
  const [{characters}, table] = await Promise.all([
    importTable(
      'from-hong-kong',
      () => import('../tables/generated/from-hong-kong.js'),
    ),
    importTable(
      'hong-kong-phrases',
      () => import('../tables/generated/hong-kong-phrases.js'),
    ),
  ]);
  return {...table, characters};
}
