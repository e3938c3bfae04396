import type {Entry} from './row.js';

/**
 * The entries that stand in a quotation of the source: its paragraphs and the
 * items of its lists. Where half of the text or more is quoted, the quotation
 * is a frame around it and says nothing.
 */
export function quotedOf(entries: readonly Entry[]): ReadonlySet<Entry> {
  const quoted = new Set(entries.filter(isQuoted));
  return quoted.size * 2 >= entries.length ? new Set() : quoted;
}

function isQuoted({type, row: {line}}: Entry): boolean {
  return (
    (type === 'block' || type === 'item') &&
    line.kind === 'text' &&
    line.hints.blockquote === true
  );
}
