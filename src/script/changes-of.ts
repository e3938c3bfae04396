import type {Node, Report} from '../model/nodes.js';
import {visit} from '../model/visit.js';
import {changedRuns} from './changed-runs.js';
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

/** Runs that differ, parted where another word decided. */
function changesIn(
  id: string,
  source: string,
  target: string,
  converter: Converter,
): readonly Change[] {
  if (source === target) return [];
  const words = converter.wordsIn?.(source) ?? [];
  const changes: Change[] = [];
  let next = 0;
  for (const {start, end, from, source: was} of changedRuns(source, target)) {
    const shown = target.slice(start, end);
    if (shown.length !== was.length) {
      changes.push({id, offset: from, source: was, target: shown, word: null});
      continue;
    }
    for (let i = 0; i < was.length; i++) {
      const offset = from + i;
      while ((words[next]?.end ?? source.length) <= offset) next++;
      const place = words[next];
      const word =
        place && place.start <= offset ? wordAt(source, place) : null;
      const last = changes[changes.length - 1];
      const here = {id, offset, source: was[i] ?? '', target: shown[i] ?? ''};
      if (last && last.word === word && endOf(last) === offset) {
        changes[changes.length - 1] = joined(last, here);
      } else changes.push({...here, word});
    }
  }
  return changes;
}

function joined(
  change: Change,
  {source, target}: Pick<Change, 'source' | 'target'>,
): Change {
  return {
    ...change,
    source: change.source + source,
    target: change.target + target,
  };
}

function endOf({offset, source}: Change): number {
  return offset + source.length;
}

function wordAt(text: string, {start, end, word}: WordPlace): string {
  return word ?? text.slice(start, end);
}
