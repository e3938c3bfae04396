import {nextTask} from '../../model/next-task.js';
import type {ScriptTag} from '../../model/script-tag.js';
import type {Converter} from '../converter.js';
import {loadOfficialUsage} from '../official/official-usage.js';
import {buildStage} from './build-stage.js';
import {loadTable} from './load-table.js';
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
  const [loaded, usage] = await Promise.all([
    loadTable(),
    lexicon ? loadOfficialUsage(from, to) : null,
  ]);
  const direction = {...loaded, region: loaded.regionOf(to)};
  if (!usage) return converterOn(buildStage(direction), from, to);
  const glyphs = new Map(usage.glyphs.map(([a, b]) => [unitOf(a), unitOf(b)]));
  const formOf = (word: string): string =>
    usage.formOf(word, (text) => plain.convert(text));
  const words = {words: usage.words, formOf};
  const stage = buildStage({...direction, glyphs, words});
  await nextTask();
  // What a word is alone, it is by the same tables.
  const alone = new Stage({...stage.parts, lexicon: null});
  const plain = new TextConverter(alone, 16);
  return converterOn(stage, from, to);
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

function converterOn(stage: Stage, from: ScriptTag, to: ScriptTag): Converter {
  const texts = new TextConverter(stage);
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
