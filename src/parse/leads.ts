import type {Entry} from './row.js';

/**
 * 一是推动经济稳中有进。全年……
 * ^--------------------^
 */
const counted =
  /^(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,2}[，,]|首先[，,]|其次[，,]|再次[，,]|最后[，,])[^。；：？！]{2,44}。/;
/**
 * 坚持全面覆盖。将监管作为……
 * ^------------^
 */
const plain = /^[^。；：，,？！“”（）]{4,20}。(?=.)/;
/** 促进创新，优化服务。加快…… */
const paired = /^[^。；：？！（）]{4,36}。(?=.)/;

/**
 * The leading phrase of paragraphs and items, as a number of code units: that
 * of a count (一是…), and a short first sentence where neighbours have one too.
 */
export function leadsOf(entries: readonly Entry[]): ReadonlyMap<Entry, number> {
  const leads = new Map<Entry, number>();
  let before = 0;
  let own = entries[0] ? ownLead(entries[0]) : 0;
  entries.forEach((entry, at) => {
    const next = entries[at + 1];
    const after = next ? ownLead(next) : 0;
    const hasNeighbour = before > 0 || after > 0;
    if (own > 0 && (hasNeighbour || isCounted(entry))) leads.set(entry, own);
    before = own;
    own = after;
  });
  return leads;
}

function ownLead(entry: Entry): number {
  if (entry.type === 'item') {
    if (!entry.marker) return 0;
    return (
      paired.exec(entry.row.text.slice(entry.start, entry.start + 60))?.[0]
        .length ?? 0
    );
  }
  if (entry.type !== 'block' || entry.row.line.kind !== 'text') return 0;
  const {text} = entry.row;
  return (counted.exec(text) ?? plain.exec(text))?.[0].length ?? 0;
}

function isCounted(entry: Entry): boolean {
  return entry.type === 'block' && counted.test(entry.row.text);
}
