import type {Node, Report} from '../model/nodes.js';
import {visit} from '../model/visit.js';
import {convertReport} from './convert-report.js';
import type {Converter, WordPlace} from './converter.js';

/** A place where a converted report differs from its source. */
export interface Change {
  /** The id of the block; a heading's is its section's or article's. */
  readonly id: string;
  /** Where in the block's text, in UTF-16 units. */
  readonly offset: number;
  /** What the source has there, and what is shown instead. */
  readonly source: string;
  readonly target: string;
  /**
   * The word of the lexicon, or the embedder's term, that decided, as the
   * converter read it; null where the dictionary did. `reasonOf` explains it.
   */
  readonly word: string | null;
}

/** Every place where a report in another script differs, in reading order. */
export function changesOf(report: Report, converter: Converter): Change[] {
  const sources = blocksOf(report);
  const targets = blocksOf(convertReport(report, converter));
  return sources.flatMap(({id, text}, i) =>
    changesIn(id, text, targets[i]?.text ?? text, converter),
  );
}

/** Why a word of the lexicon has its form: its family and the reason. */
export async function reasonOf(
  word: string,
): Promise<{readonly family: string; readonly reason: string} | null> {
  const {lexicon} = await import('./lexicon/lexicon.js');
  const family = lexicon.find(({rows}) =>
    rows.some(({simplified}) => simplified === word),
  );
  return family ? {family: family.name, reason: family.reason} : null;
}

interface BlockText {
  readonly id: string;
  readonly text: string;
}

/** The blocks of a report with the characters of their text nodes. */
function blocksOf(report: Report): readonly BlockText[] {
  const blocks: {id: string; text: string}[] = [];
  let id = '';
  visit(report, (node) => {
    if ('id' in node) id = node.id;
    if (isBlock(node)) blocks.push({id, text: ''});
    const block = blocks[blocks.length - 1];
    if (node.type === 'text' && block) block.text += node.value;
    return undefined;
  });
  return blocks;
}

function isBlock({type}: Node): boolean {
  return (
    type === 'heading' ||
    type === 'paragraph' ||
    type === 'fieldLine' ||
    type === 'tableCell' ||
    type === 'caption'
  );
}

/** Characters that differ, those side by side under one word together. */
function changesIn(
  id: string,
  source: string,
  target: string,
  converter: Converter,
): readonly Change[] {
  if (source === target) return [];
  if (source.length !== target.length) {
    return [{id, offset: 0, source, target, word: null}];
  }
  const words = converter.wordsIn?.(source) ?? [];
  const changes: Change[] = [];
  let next = 0;
  for (let i = 0; i < source.length; i++) {
    while ((words[next]?.end ?? source.length) <= i) next++;
    const place = words[next];
    const word = place && place.start <= i ? wordAt(source, place) : null;
    if (source.charAt(i) === target.charAt(i)) continue;
    const last = changes[changes.length - 1];
    if (last && last.word === word && endOf(last) === i) {
      changes[changes.length - 1] = {
        ...last,
        source: last.source + source.charAt(i),
        target: last.target + target.charAt(i),
      };
    } else {
      changes.push({
        id,
        offset: i,
        source: source.charAt(i),
        target: target.charAt(i),
        word,
      });
    }
  }
  return changes;
}

function endOf({offset, source}: Change): number {
  return offset + source.length;
}

function wordAt(text: string, {start, end, word}: WordPlace): string {
  return word ?? text.slice(start, end);
}
