import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {loadOfficialUsage} from '../official/official-usage.js';
import {buildStage} from './build-stage.js';
import type {CarvedWords} from './lexicon-matcher.js';
import {type LoadedTable, loadTable} from './load-table.js';
import type {RegionTable} from './phrase-table.js';
import type {Stage} from './stage.js';
import {TextConverter, type UnitConverter} from './text-converter.js';

/** What goes over the dictionary: words carved out of the text, and glyphs. */
export interface Overlay {
  readonly words?: CarvedWords;
  /** Characters written instead of those of the output. */
  readonly glyphs?: ReadonlyMap<number, number>;
}

/**
 * A promise of the converter from zh-Hans on the compiled
 * tables, with the official-usage lexicon worked into them or without.
 */
export async function loadTablesConverter(
  from: ScriptTag,
  to: ScriptTag,
  lexicon: boolean,
): Promise<Converter> {
  const loading = loadDirection(to);
  if (!lexicon) return converterOn(textConverter(await loading), from, to);
  const [direction, usage] = await Promise.all([
    loading,
    loadOfficialUsage(from, to),
  ]);
  const glyphs = new Map(usage.glyphs.map(([a, b]) => [unitOf(a), unitOf(b)]));
  let plain: TextConverter | undefined; // made when a word first needs it
  const toPlain = (text: string): string => {
    plain ??= textConverter(direction, {glyphs});
    return plain.convert(text);
  };
  const formOf = (word: string): string => usage.formOf(word, toPlain);
  const words = {words: [...usage.words], formOf};
  return converterOn(textConverter(direction, {glyphs, words}), from, to);
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

function converterOn(
  texts: TextConverter,
  from: ScriptTag,
  to: ScriptTag,
): Converter {
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

/** What the converters to a script are made of. */
export interface Direction {
  readonly main: LoadedTable;
  /** The second stage to a region's forms. */
  readonly region?: RegionTable;
}

/** A promise of the tables from zh-Hans to a script. */
async function loadDirection(to: ScriptTag): Promise<Direction> {
  const main = await loadTable('toTraditional');
  const [taiwan, hongKong] = main.regions;
  if (to === 'zh-Hant-TW' && taiwan) return {main, region: taiwan};
  if (to === 'zh-Hant-HK' && hongKong) return {main, region: hongKong};
  return {main};
}

/** A converter of texts on a direction's tables, with an overlay. */
export function textConverter(
  direction: Direction,
  overlay: Overlay = {},
): TextConverter {
  const units = unitConverter(direction, overlay);
  const known = new Uint8Array(0x10000);
  for (const {parts} of units.stages) {
    parts.plan.forEach((entry, unit) => {
      if (entry !== 0) known[unit] = 1;
    });
  }
  for (const unit of direction.main.table.alphabet) known[unit] = 1;
  for (const word of overlay.words?.words ?? []) {
    for (let i = 0; i < word.length; i++) known[word.charCodeAt(i)] = 1;
  }
  return new TextConverter(units, (unit) => known[unit] === 0);
}

function unitConverter(direction: Direction, overlay: Overlay): UnitConverter {
  const {main, region} = direction;
  return singleStage(buildStage({...main, region, ...overlay}));
}

function singleStage(stage: Stage): UnitConverter {
  return {
    stages: [stage],
    growth: 2,
    convert: (text, from, to, out, at) =>
      stage.convert(text, from, to, out, at),
  };
}
