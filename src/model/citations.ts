import {blockTextsOf} from './blocks.js';
import type {Report} from './nodes.js';
import type {TextRange} from './sentences.js';

/** A place of a report: a block, and a stretch of its text. */
export interface Place extends TextRange {
  readonly id: string;
}

/** A document that a report names between 《 and 》. */
export interface Citation {
  /** The name without the marks around it. */
  readonly title: string;
  /** 发文字号, where one follows in brackets. */
  readonly documentNumber: string | null;
  /** Every place where it is named, in order. */
  readonly places: readonly Place[];
}

/** A name longer than this is a mark that was never closed. */
const longest = 120;

/**
 * 发文字号 behind a name.
 *
 *     《关于促进就业的意见》（国办发〔2019〕6号）
 *                           ^^^^^^^^^^^^^^^^^^
 */
const number =
  /^\s*[（(]\s*([\p{Script=Han}]{1,12}\s*[〔［[（(]\s*\d{4}\s*[〕］\])）]\s*(?:第\s*)?\d+\s*[号號])\s*[）)]/u;

/** The documents that a report cites, in the order of their first place. */
export function citationsOf(report: Report): readonly Citation[] {
  const found = new Map<string, {number: string | null; places: Place[]}>();
  for (const {id, text} of blockTextsOf(report)) {
    for (const {start, end} of namesIn(text)) {
      const title = text.slice(start + 1, end - 1).replace(/\s+/gu, '');
      const entry = found.get(title) ?? {number: null, places: []};
      entry.number ??= number.exec(text.slice(end))?.[1] ?? null;
      entry.places.push({id, start, end});
      found.set(title, entry);
    }
  }
  return [...found].map(([title, {number: documentNumber, places}]) => ({
    title,
    documentNumber,
    places,
  }));
}

/** Stretches from an outer 《 to its 》; what is nested stays inside. */
function namesIn(text: string): readonly TextRange[] {
  const names: TextRange[] = [];
  let depth = 0;
  let start = 0;
  for (
    let at = text.search(/[《》]/u);
    at !== -1 && at < text.length;
    at += 1
  ) {
    const sign = text.charAt(at);
    if (sign === '《') {
      // A mark that stays open does not swallow the rest of the block.
      if (depth > 0 && at - start > longest) depth = 0;
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === '》' && depth > 0) {
      depth -= 1;
      const end = at + 1;
      const isName = end - start > 2 && end - start <= longest;
      if (depth === 0 && isName) names.push({start, end});
    }
  }
  return names;
}
