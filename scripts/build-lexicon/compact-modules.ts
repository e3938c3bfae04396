import {glyphs} from '../../src/script/lexicon/glyphs.js';
import {lexicon} from '../../src/script/lexicon/lexicon.js';
import type {TraditionalTag} from '../../src/script/lexicon/row.js';
import {toSimplified} from '../../src/script/lexicon/to-simplified.js';
import {loadOpenccConverter} from '../../src/script/opencc-converter.js';
import {checksumOf} from '../../src/script/tables/import-table.js';
import {compactLexicon, tags} from './compact.js';

/**
 * The modules of src/script/generated, by name. Characters alone are looked up in the
 * dictionary, so that the notation names only what differs.
 */
export async function compactLexiconModules(): Promise<
  Readonly<Record<string, string>>
> {
  const dictionaries = new Map(
    await Promise.all(
      tags.map(
        async (tag) =>
          [tag, await loadOpenccConverter('zh-Hans', tag)] as const,
      ),
    ),
  );
  const official = new Map(
    glyphs.map(({tag, pairs}) => [tag as TraditionalTag, pairs.split(' ')]),
  );
  const words = compactLexicon(lexicon, (character, tag) => {
    const form = dictionaries.get(tag)?.convert(character) ?? character;
    const pair = official.get(tag)?.find((p) => p.charAt(0) === form);
    return pair ? pair.charAt(1) : form;
  });
  const glyphPairs = glyphs.map(({tag, pairs}) => [tag, pairs] as const);
  const table = {words, ...Object.fromEntries(glyphPairs)};
  const lines = Object.entries(table).map(([name, text]) => {
    return `  '${name}': '${text}',`;
  });
  const reverse = toSimplified.map((r) => r.traditional + r.simplified);
  return {
    'official-words.ts': [
      note,
      'export const table = {',
      `  checksum: ${checksumOf(table)},`,
      ...lines,
      '};',
      '',
    ].join('\n'),
    'reverse-words.ts': [
      note,
      `export const reversePairs = '${reverse.join(' ')}';`,
      '',
    ].join('\n'),
  };
}

const note =
  '// Written by npm run build:lexicon from src/script/lexicon. Not edited.';
