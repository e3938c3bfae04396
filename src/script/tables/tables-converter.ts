import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {loadOfficialUsage} from '../official/official-usage.js';
import {buildStage} from './build-stage.js';
import {type LoadedTable, loadTable} from './load-table.js';
import type {RegionTable} from './phrase-table.js';
import {Stage} from './stage.js';
import {TextConverter} from './text-converter.js';

/**
 * A promise of the converter from zh-Hans on the compiled
 * tables, with the official-usage lexicon worked into them or without.
 */
export async function loadTablesConverter(
  from: ScriptTag,
  to: ScriptTag,
  lexicon: boolean,
): Promise<Converter> {
  const [direction, usage] = await Promise.all([
    loadDirection(to),
    lexicon ? loadOfficialUsage(from, to) : null,
  ]);
  if (!usage)
    return converterOn(direction, buildStage(direction), [], from, to);
  const glyphs = new Map(usage.glyphs.map(([a, b]) => [unitOf(a), unitOf(b)]));
  const words = [...usage.words];
  const formOf = (word: string): string => usage.formOf(word, plain.convert);
  const stage = buildStage({...direction, glyphs, words: {words, formOf}});
  // What a word is alone, it is by the same tables.
  const alone = new Stage({...stage.parts, lexicon: null});
  const plain = converterOn(direction, alone, [], from, to);
  return converterOn(direction, stage, words, from, to);
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

/** What the converters to a script are made of. */
interface Direction extends LoadedTable {
  /** The second stage to a region's forms. */
  readonly region?: RegionTable | undefined;
}

/** A promise of the tables from zh-Hans to a script. */
async function loadDirection(to: ScriptTag): Promise<Direction> {
  const main = await loadTable('toTraditional');
  const [taiwan, hongKong] = main.regions;
  if (to === 'zh-Hant-TW') return {...main, region: taiwan};
  if (to === 'zh-Hant-HK') return {...main, region: hongKong};
  return main;
}

/** A converter on a stage, which carves `words`. */
function converterOn(
  {table}: Direction,
  stage: Stage,
  words: readonly string[],
  from: ScriptTag,
  to: ScriptTag,
): Converter {
  const {plan} = stage.parts;
  const known = new Uint8Array(0x10000);
  for (const unit of table.alphabet) known[unit] = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) known[word.charCodeAt(i)] = 1;
  }
  const texts = new TextConverter(
    stage,
    (unit) => plan[unit] === 0 && known[unit] === 0,
  );
  return {
    from,
    to,
    convert: (text) => texts.convert(text),
    wordsIn: (text) =>
      texts
        .explain(text)
        .filter(({kind}) => kind === 'word')
        .map(({start, end}) => ({start, end})),
  };
}
